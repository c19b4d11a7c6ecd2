package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ARITHMETIC;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Figure;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.KnownNumbers;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.List;
import java.util.function.Function;

/** Tells where whole numbers are divided though a fraction is meant, and where computed decimals are to be equal. */
final class ArithmeticCheck {

    private final RuleContext context;
    private final Function<Expression, ValueKind> kinds;

    ArithmeticCheck(RuleContext context, Function<Expression, ValueKind> kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    void checkComparison(Binary comparison) {
        checkDivision(comparison.left(), comparison.right());
        checkDivision(comparison.right(), comparison.left());
        if (List.of("==", "!=").contains(comparison.operator())) {
            checkEquality(comparison.left(), comparison.right(), comparison);
            checkEquality(comparison.right(), comparison.left(), comparison);
        }
    }

    /** Divided whole numbers are right among whole numbers, as in the quarter of a month, and wrong beside fractions. */
    private void checkDivision(Expression side, Expression other) {
        if (isFractional(other)) {
            divisionIn(side);
        }
    }

    private void divisionIn(Expression side) {
        if (!(side instanceof Binary binary)) {
            return;
        }
        boolean isDivision = binary.operator().equals("/") && isWhole(binary.left()) && isWhole(binary.right());
        if (isDivision) {
            report(
                    binary,
                    "whole numbers divide to a whole number: 1 / 3 is 0",
                    "write 1.0 * " + first(binary) + " / …");
        } else {
            divisionIn(binary.left());
            divisionIn(binary.right());
        }
    }

    private String first(Binary division) {
        return division.left().span().in(context.rule().file().text());
    }

    /** In a product with a fraction too: {@code $late / $all * 0.5}. */
    void checkProduct(Binary product) {
        if ("*+-".contains(product.operator())) {
            checkDivision(product.left(), product.right());
            checkDivision(product.right(), product.left());
        }
        boolean isZero = product.operator().equals("/")
                && product.left() instanceof Figure one
                && product.right() instanceof Figure other
                && isWhole(one)
                && isWhole(other)
                && !isMultiple(one, other);
        if (isZero) {
            report(
                    product,
                    "whole numbers divide to a whole number: 1 / 3 is 0",
                    "write one of them with a fraction: 1.0");
        }
    }

    private static boolean isMultiple(Figure one, Figure other) {
        double divisor = Literals.number(other).orElse(1.0);
        return divisor != 0 && Literals.number(one).orElse(0.0) % divisor == 0;
    }

    private boolean isFractional(Expression expression) {
        boolean isFraction = expression instanceof Figure figure
                && Literals.number(figure)
                        .filter(number -> number != Math.rint(number))
                        .isPresent();
        return isFraction
                || (KnownNumbers.isThreshold(expression)
                        && context.thresholds()
                                .number(expression)
                                .filter(n -> n != Math.rint(n))
                                .isPresent());
    }

    private void checkEquality(Expression side, Expression other, Binary comparison) {
        boolean isComputed = side instanceof Binary binary && "*/".contains(binary.operator()) && isDecimal(side);
        boolean isFraction = isDecimal(side) && isFractional(other);
        if (isComputed || isFraction) {
            report(
                    comparison,
                    "computed decimals are seldom exactly equal",
                    "ask with >= and <= for the numbers around it");
        }
    }

    /** {@code deadline.end.compareTo(today) > 30}, which counts no days. */
    void checkOrder(Expression written, double number) {
        if (number != 0) {
            report(
                    written,
                    "compareTo gives some number below 0, 0, or some number above 0, and counts nothing",
                    "compare it with 0, or count the days: deadline.daysLeftOn(today)");
        }
    }

    private boolean isWhole(Expression expression) {
        return kinds.apply(expression) instanceof ValueKind.Known known && Comparability.isWhole(known.raw());
    }

    private boolean isDecimal(Expression expression) {
        return kinds.apply(expression) instanceof ValueKind.Known known
                && (known.raw() == double.class || known.raw() == Double.class);
    }

    private void report(Expression expression, String message, String hint) {
        context.report(ARITHMETIC, expression.span(), message, hint);
    }
}
