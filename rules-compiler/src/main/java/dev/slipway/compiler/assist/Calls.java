package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import java.util.Optional;

/** Which brackets the tokens of a rule stand in. */
record Calls(DrlPart rule) {

    /** The index of the word before the innermost bracket that is open before a token: {@code limit} of {@code limit("}. */
    Optional<Integer> around(int index) {
        int depth = 0;
        for (int i = Math.min(index, rule.tokens().size()) - 1; i > 0; i--) {
            DrlToken token = rule.tokens().get(i);
            if (token.is(")")) {
                depth++;
            } else if (token.is("(") && depth-- == 0) {
                return rule.tokens().get(i - 1).isWord() ? Optional.of(i - 1) : around(i - 1);
            }
        }
        return Optional.empty();
    }

    /** The index of the type of the pattern that a token stands in. */
    Optional<Integer> pattern(int index) {
        Optional<Integer> found = around(index);
        while (found.isPresent() && !isPattern(found.get())) {
            found = around(found.get());
        }
        return found;
    }

    /** A type, which no dot and no at sign precedes. */
    private boolean isPattern(int index) {
        boolean isFree = index == 0
                || (!rule.tokens().get(index - 1).is(".")
                        && !rule.tokens().get(index - 1).is("@"));
        return isFree && Character.isUpperCase(rule.tokens().get(index).text().charAt(0));
    }

    /** The index of the bracket that a closing one belongs to; of the first token where there is none. */
    int opening(int closing) {
        int depth = 0;
        for (int i = closing; i > 0; i--) {
            depth += rule.tokens().get(i).is(")") ? 1 : rule.tokens().get(i).is("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }
}
