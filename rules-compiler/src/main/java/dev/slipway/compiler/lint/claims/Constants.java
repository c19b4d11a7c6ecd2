package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.lint.kinds.Literals;
import java.util.Optional;

/** What conditions come to in which nothing stands that a fact or the policy knows. */
final class Constants {

    private Constants() {}

    /** Whether it is true or false whatever the facts are; nothing where it asks them, or cannot be told. */
    static Optional<Boolean> truth(Expression condition) {
        if (condition instanceof Expression.Truth truth) {
            return Optional.of(truth.value());
        }
        if (condition instanceof Expression.Not not) {
            return truth(not.of()).map(value -> !value);
        }
        return condition instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator())
                ? compared(binary)
                : Optional.empty();
    }

    private static Optional<Boolean> compared(Binary comparison) {
        Optional<Double> left = number(comparison.left());
        Optional<Double> right = number(comparison.right());
        if (left.isPresent() && right.isPresent()) {
            return Optional.of(isTrue(comparison.operator(), Double.compare(left.get(), right.get())));
        }
        if (comparison.left() instanceof Expression.Text one && comparison.right() instanceof Expression.Text other) {
            return Optional.of(isTrue(comparison.operator(), one.content().compareTo(other.content())));
        }
        return comparison.left() instanceof Expression.Truth one && comparison.right() instanceof Expression.Truth other
                ? Optional.of(isTrue(comparison.operator(), Boolean.compare(one.value(), other.value())))
                : Optional.empty();
    }

    private static boolean isTrue(String operator, int order) {
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /** Division is left out: whether it has a fraction goes by how its parts are written. */
    private static Optional<Double> number(Expression expression) {
        if (expression instanceof Expression.Figure figure) {
            return Literals.number(figure);
        }
        return expression instanceof Binary binary
                ? number(binary.left())
                        .flatMap(left -> number(binary.right()).flatMap(right -> switch (binary.operator()) {
                            case "+" -> Optional.of(left + right);
                            case "-" -> Optional.of(left - right);
                            case "*" -> Optional.of(left * right);
                            default -> Optional.<Double>empty();
                        }))
                : Optional.empty();
    }
}
