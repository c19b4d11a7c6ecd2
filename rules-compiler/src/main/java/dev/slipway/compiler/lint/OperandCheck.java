package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.WRONG_TYPE;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;

/** Reports sums and products with what is no number: a date, a range of days, what may be missing. */
final class OperandCheck {

    private final RuleContext context;

    OperandCheck(RuleContext context) {
        this.context = context;
    }

    void check(Binary operation, ValueKind left, ValueKind right) {
        boolean isText = isText(left) || isText(right);
        if (isText || !(isNoNumber(left) || isNoNumber(right))) {
            return;
        }
        Expression told = isNoNumber(left) ? operation.left() : operation.right();
        ValueKind kind = isNoNumber(left) ? left : right;
        String message =
                Comparability.word(kind) + " is no number: '" + operation.operator() + "' cannot be applied to it";
        context.report(WRONG_TYPE, told.span(), message, hint(operation, left, right));
    }

    private String hint(Binary operation, ValueKind left, ValueKind right) {
        if (is(left, LocalDate.class) && !isNoNumber(right)) {
            String method = operation.operator().equals("+") ? "plusDays" : "minusDays";
            return "write " + written(operation.left()) + "." + method + "(" + written(operation.right()) + ")";
        }
        if (is(left, DateWindow.class) || is(right, DateWindow.class)) {
            return "ask daysPastBy(today), daysLeftOn(today) or daysAfter(…), which are numbers of days";
        }
        if (is(left, LocalDate.class)) {
            return "write " + written(operation.left()) + ".toEpochDay() - " + written(operation.right())
                    + ".toEpochDay()";
        }
        return is(left, DayRange.class) || is(right, DayRange.class)
                ? "compute with its middle, min or max"
                : "ask has(\"…\") first, then compute with its asDouble or get";
    }

    private String written(Expression expression) {
        return expression.span().in(context.rule().file().text());
    }

    private static boolean isText(ValueKind kind) {
        return kind instanceof ValueKind.Known known && Comparability.isText(known.raw());
    }

    private static boolean is(ValueKind kind, Class<?> type) {
        return kind instanceof ValueKind.Known known && known.raw() == type;
    }

    private static boolean isNoNumber(ValueKind kind) {
        return kind instanceof ValueKind.Known known
                && (Comparability.isDate(known.raw())
                        || known.raw() == DayRange.class
                        || Comparability.isOptional(known.raw()));
    }
}
