package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/** Finds the sign in a constraint that stands where a value should. */
final class MisplacedSign {

    private MisplacedSign() {}

    /** The first one; also a single {@code &} or {@code |}. */
    static Optional<DrlToken> in(List<DrlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isSign = isBetweenValues(tokens.get(i));
            boolean isFirst = i == 0 || (isBetweenValues(tokens.get(i - 1)) && !isLogical(tokens.get(i - 1)));
            boolean isRepeated = i > 0 && isLogical(tokens.get(i)) && isLogical(tokens.get(i - 1));
            boolean isHalfSign = tokens.get(i).is("&") || tokens.get(i).is("|");
            if (isHalfSign || (isSign && (isFirst || isRepeated || i == tokens.size() - 1))) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetweenValues(DrlToken token) {
        return !token.isString() && (ExpressionParser.COMPARISONS.contains(token.text()) || isLogical(token));
    }

    private static boolean isLogical(DrlToken token) {
        return token.is("&&") || token.is("||");
    }
}
