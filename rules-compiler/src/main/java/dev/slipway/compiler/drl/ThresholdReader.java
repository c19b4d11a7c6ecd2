package dev.slipway.compiler.drl;

import dev.slipway.engine.ThresholdUse;
import java.util.ArrayList;
import java.util.List;

/** Finds the places where files of rules name a threshold: {@code limit("bands.red")}. */
public final class ThresholdReader {

    private ThresholdReader() {}

    /** All of them, file by file. */
    public static List<ThresholdUse> in(List<DrlFile> files) {
        List<ThresholdUse> uses = new ArrayList<>();
        files.forEach(file -> uses.addAll(in(file)));
        return uses;
    }

    private static List<ThresholdUse> in(DrlFile file) {
        List<ThresholdUse> uses = new ArrayList<>();
        List<DrlToken> tokens = file.tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            DrlToken key = tokens.get(i + 2);
            if (isLimit(tokens.get(i))
                    && tokens.get(i + 1).is("(")
                    && key.isString()
                    && tokens.get(i + 3).is(")")) {
                int start = key.start() + 1;
                uses.add(new ThresholdUse(file.path(), file.lineAt(start), file.columnAt(start), key.content()));
            }
        }
        return uses;
    }

    private static boolean isLimit(DrlToken token) {
        return token.isWord() && (token.text().endsWith("limit") || token.text().endsWith("Limit"));
    }
}
