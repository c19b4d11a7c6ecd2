package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Expression;
import java.util.Locale;
import java.util.Optional;

/** What values written out are. */
public final class Literals {

    private Literals() {}

    public static Optional<ValueKind> kind(Expression expression) {
        if (expression instanceof Expression.Figure number) {
            return Optional.of(ValueKind.of(isWhole(number) ? int.class : double.class));
        }
        if (expression instanceof Expression.Text) {
            return Optional.of(ValueKind.of(String.class));
        }
        if (expression instanceof Expression.Truth) {
            return Optional.of(ValueKind.of(boolean.class));
        }
        return expression instanceof Expression.Nothing ? Optional.of(ValueKind.unknown()) : Optional.empty();
    }

    private static boolean isWhole(Expression.Figure number) {
        return number.text().chars().allMatch(letter -> Character.isDigit(letter) || letter == '-');
    }

    public static Optional<Double> number(Expression.Figure number) {
        String text = number.text().toLowerCase(Locale.ROOT).replace("_", "");
        boolean isMarked = !text.startsWith("0x") && text.matches(".*[lfdib]");
        try {
            return Optional.of(Double.valueOf(isMarked ? text.substring(0, text.length() - 1) : text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The kind of {@code left + right} and the like. */
    public static ValueKind sum(ValueKind left, ValueKind right) {
        if (!(left instanceof ValueKind.Known one) || !(right instanceof ValueKind.Known other)) {
            return ValueKind.unknown();
        }
        if (one.raw() == String.class || other.raw() == String.class) {
            return ValueKind.of(String.class);
        }
        boolean areNumbers = Comparability.isNumber(one.raw()) && Comparability.isNumber(other.raw());
        if (!areNumbers) {
            return ValueKind.unknown();
        }
        boolean areWhole = Comparability.isWhole(one.raw()) && Comparability.isWhole(other.raw());
        return areWhole ? left : ValueKind.of(double.class);
    }
}
