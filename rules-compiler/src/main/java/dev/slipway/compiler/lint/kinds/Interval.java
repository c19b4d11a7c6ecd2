package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Expression;
import java.util.Optional;

/** The numbers that a comparison allows, both ends included. */
public record Interval(double least, double most) {

    /**
     * The numbers that a comparison with this number allows.
     *
     * @param isWhole whether only whole numbers are meant, of which none lies between 3 and 4
     */
    public static Optional<Interval> of(String operator, Expression.Figure number, boolean isWhole) {
        return Literals.number(number).flatMap(value -> of(operator, value, isWhole));
    }

    /** The same of a number that is known otherwise. */
    public static Optional<Interval> of(String operator, double value, boolean isWhole) {
        return switch (operator) {
            case "==" -> Optional.of(new Interval(value, value));
            case ">=" -> Optional.of(new Interval(value, Double.POSITIVE_INFINITY));
            case "<=" -> Optional.of(new Interval(Double.NEGATIVE_INFINITY, value));
            case ">" ->
                Optional.of(
                        new Interval(isWhole ? Math.floor(value) + 1 : Math.nextUp(value), Double.POSITIVE_INFINITY));
            case "<" ->
                Optional.of(
                        new Interval(Double.NEGATIVE_INFINITY, isWhole ? Math.ceil(value) - 1 : Math.nextDown(value)));
            default -> Optional.empty();
        };
    }

    public boolean isApartFrom(Interval other) {
        return most < other.least || least > other.most;
    }

    /** Whether two values written out are not the same. */
    public static boolean differ(Expression one, Expression other) {
        if (one instanceof Expression.Figure left && other instanceof Expression.Figure right) {
            return !Literals.number(left).equals(Literals.number(right));
        }
        if (one instanceof Expression.Text left && other instanceof Expression.Text right) {
            return !left.content().equals(right.content());
        }
        if (one instanceof Expression.Truth left && other instanceof Expression.Truth right) {
            return left.value() != right.value();
        }
        return isConstant(one) && isConstant(other) && !name(one).equals(name(other));
    }

    private static boolean isConstant(Expression expression) {
        return expression instanceof Expression.Member member
                && member.name().equals(member.name().toUpperCase(java.util.Locale.ROOT));
    }

    private static String name(Expression expression) {
        return ((Expression.Member) expression).name();
    }
}
