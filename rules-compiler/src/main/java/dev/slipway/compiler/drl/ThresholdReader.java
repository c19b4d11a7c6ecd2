package dev.slipway.compiler.drl;

import dev.slipway.engine.ThresholdUse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places where files of rules name a threshold: {@code limit("bands.red")}. */
public final class ThresholdReader {

    private static final Pattern LIMIT = Pattern.compile("[lL]imit\\(\\s*\"([^\"]*)\"\\s*\\)");

    private ThresholdReader() {}

    /** All of them, file by file. */
    public static List<ThresholdUse> in(List<DrlFile> files) {
        List<ThresholdUse> uses = new ArrayList<>();
        for (DrlFile file : files) {
            Matcher matcher = LIMIT.matcher(file.code());
            while (matcher.find()) {
                int start = matcher.start(1);
                uses.add(new ThresholdUse(file.path(), file.lineAt(start), file.columnAt(start), matcher.group(1)));
            }
        }
        return uses;
    }
}
