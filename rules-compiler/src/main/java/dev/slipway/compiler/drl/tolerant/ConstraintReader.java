package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.DrlToken;
import java.util.ArrayList;
import java.util.List;

/** Cuts what stands between {@code when} and {@code then} into constraints, whether or not they can be parsed. */
public final class ConstraintReader {

    private final List<DrlToken> tokens;
    private final List<List<DrlToken>> constraints = new ArrayList<>();

    private ConstraintReader(List<DrlToken> tokens) {
        this.tokens = tokens;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isPattern(i)) {
                i = cut(i + 1);
            }
        }
    }

    /** The constraints of all patterns among some tokens, in their order. */
    public static List<List<DrlToken>> among(List<DrlToken> tokens) {
        return new ConstraintReader(tokens).constraints;
    }

    /** A type before a bracket. */
    private boolean isPattern(int i) {
        DrlToken token = tokens.get(i);
        return token.isWord()
                && Character.isUpperCase(token.text().charAt(0))
                && tokens.get(i + 1).is("(");
    }

    /** Cuts what is in the brackets; gives the index of the last. */
    private int cut(int open) {
        int depth = 0;
        int start = open + 1;
        for (int i = open; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            boolean isClosing = token.is(")") || token.is("]") || token.is("}");
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : isClosing ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.is(","))) {
                add(start, i);
                start = i + 1;
            }
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private void add(int start, int end) {
        if (start < end) {
            constraints.add(tokens.subList(start, end));
        }
    }
}
