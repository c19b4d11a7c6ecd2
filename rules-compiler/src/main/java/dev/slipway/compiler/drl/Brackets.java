package dev.slipway.compiler.drl;

import java.util.List;
import java.util.OptionalInt;

/** Finds brackets that belong together. */
public final class Brackets {

    private Brackets() {}

    /** The index of the bracket that closes the round or square one at an index; empty where none does. */
    public static OptionalInt closing(List<DrlToken> tokens, int opening) {
        String open = tokens.get(opening).text();
        String close = open.equals("[") ? "]" : ")";
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            if (tokens.get(i).is(open)) {
                depth++;
            } else if (tokens.get(i).is(close) && --depth == 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
