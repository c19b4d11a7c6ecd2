package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.OUT_OF_RANGE;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.Optional;

/** Tells where a property is compared with a number that it never is, or always. */
final class RangeCheck {

    private final RuleContext context;

    RangeCheck(RuleContext context) {
        this.context = context;
    }

    /**
     * Checks a comparison.
     *
     * @param operator as it reads with the property on its left
     * @param written where the number stands
     */
    void check(Range range, String operator, double number, Expression written) {
        if (range.isPercent() && number > 0 && number < 1) {
            report(written, "this is less than one percent", range.what());
        } else if (isNever(range, operator, number)) {
            report(written, "this is never true", range.what());
        } else if (range.isWhole() && operator.equals("==") && number != Math.rint(number)) {
            report(written, "this is never true", range.what() + ", and whole numbers");
        } else if (isAlways(range, operator, number) || isAlwaysWritten(range, operator, number, written)) {
            report(written, "this is always true", range.what());
        }
    }

    private static boolean isNever(Range range, String operator, double number) {
        return switch (operator) {
            case "==" -> number < range.least() || number > range.most();
            case ">" -> number >= range.most();
            case ">=" -> number > range.most();
            case "<" -> number <= range.least();
            case "<=" -> number < range.least();
            default -> false;
        };
    }

    /** {@code $count >= 0}; of a threshold that may be a way to switch a condition off. */
    private static boolean isAlwaysWritten(Range range, String operator, double number, Expression written) {
        return written instanceof Expression.Figure
                && ((operator.equals(">=") && number <= range.least())
                        || (operator.equals("<=") && number >= range.most()));
    }

    private static boolean isAlways(Range range, String operator, double number) {
        return switch (operator) {
            case "!=" -> number < range.least() || number > range.most();
            case ">" -> number < range.least();
            case "<" -> number > range.most();
            case ">=" -> number < range.least();
            case "<=" -> number > range.most();
            default -> false;
        };
    }

    /** A threshold that policy.yaml sets below zero. */
    void reportNegative(Expression threshold) {
        report(threshold, "policy.yaml sets this threshold below zero", "write it there without the minus");
    }

    private void report(Expression written, String message, String hint) {
        context.report(OUT_OF_RANGE, written.span(), message, hint);
    }

    /** The number that an expression is, written out or by the policy. */
    Optional<Double> number(Expression expression) {
        return context.thresholds().number(expression);
    }
}
