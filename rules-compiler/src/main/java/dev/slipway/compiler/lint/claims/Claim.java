package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What a condition says of one thing.
 *
 * @param thing in one spelling
 * @param value what it is compared with
 * @param written that in one spelling
 * @param number that as a number, where it is plain
 * @param isWhole whether the thing is a whole number
 */
record Claim(
        String thing,
        String operator,
        Expression value,
        String written,
        Optional<Double> number,
        Span span,
        boolean isWhole) {

    boolean contradicts(Claim other) {
        if (!thing.equals(other.thing)) {
            return false;
        }
        if (written.equals(other.written)) {
            return contradictsOnTheSame(other.operator);
        }
        if (operator.equals("==") && other.operator.equals("==") && Interval.differ(value, other.value)) {
            return true;
        }
        return contradictsInNumbers(other);
    }

    /** Whether it is the policy that makes it so. */
    boolean isOfPolicy() {
        return number.isPresent() && !(value instanceof Expression.Figure);
    }

    /** What is said where this is not true; nothing for what has no plain opposite. */
    Optional<Claim> negated() {
        if (value instanceof Expression.Truth truth && operator.equals("==")) {
            Expression other = new Expression.Truth(!truth.value(), truth.span());
            return Optional.of(new Claim(thing, "==", other, String.valueOf(!truth.value()), number, span, isWhole));
        }
        String opposite =
                switch (operator) {
                    case "==" -> "!=";
                    case "!=" -> "==";
                    case "<" -> ">=";
                    case ">" -> "<=";
                    case "<=" -> ">";
                    case ">=" -> "<";
                    default -> "";
                };
        return opposite.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(thing, opposite, value, written, number, span, isWhole));
    }

    private boolean contradictsInNumbers(Claim other) {
        Optional<Interval> one = interval();
        Optional<Interval> two = other.interval();
        return one.isPresent() && two.isPresent() && one.get().isApartFrom(two.get());
    }

    private Optional<Interval> interval() {
        return number.flatMap(known -> Interval.of(operator, known, isWhole));
    }

    private boolean contradictsOnTheSame(String other) {
        return switch (operator) {
            case "==" -> List.of("!=", "<", ">").contains(other);
            case "!=" -> other.equals("==");
            case "<" -> List.of(">", ">=", "==").contains(other);
            case ">" -> List.of("<", "<=", "==").contains(other);
            case "<=" -> other.equals(">");
            case ">=" -> other.equals("<");
            default -> false;
        };
    }
}
