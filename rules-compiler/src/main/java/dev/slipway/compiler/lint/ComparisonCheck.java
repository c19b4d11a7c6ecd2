package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.DATE_AS_TEXT;
import static dev.slipway.engine.ProblemCode.ENUM_AS_TEXT;
import static dev.slipway.engine.ProblemCode.LITERAL_THRESHOLD;
import static dev.slipway.engine.ProblemCode.OUT_OF_RANGE;
import static dev.slipway.engine.ProblemCode.WRONG_TYPE;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports where two things are compared that never go together, or with a number that belongs in a policy. */
final class ComparisonCheck {

    private static final Set<String> EQUALITY = Set.of("==", "!=");
    private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");

    /** Three figures behind one point, with no zero before it. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private final RuleContext context;

    ComparisonCheck(RuleContext context) {
        this.context = context;
    }

    void check(String operator, Expression left, ValueKind leftKind, Expression right, ValueKind rightKind) {
        if (right instanceof Expression.Nothing
                && leftKind instanceof ValueKind.Known known
                && known.raw().isPrimitive()) {
            String hint = "leave it out, or ask has(\"…\")";
            context.report(WRONG_TYPE, right.span(), Comparability.word(leftKind) + " is never null", hint);
        }
        if (!(leftKind instanceof ValueKind.Known one) || !(rightKind instanceof ValueKind.Known other)) {
            return;
        }
        if (one.raw() == Object.class || other.raw() == Object.class) {
            return;
        }
        boolean isTextRight = right instanceof Expression.Text;
        Expression told = isTextRight || !(left instanceof Expression.Text) ? right : left;
        Class<?> type = told == right ? one.raw() : other.raw();
        Class<?> against = told == right ? other.raw() : one.raw();
        if (Comparability.isText(against) && type.isEnum()) {
            reportEnum(told, type);
        } else if (Comparability.isText(against) && Comparability.isDate(type)) {
            reportDate(told, type);
        } else if (!fits(operator, one.raw(), other.raw())) {
            report(operator, told, type, against);
        } else if (type == DateWindow.class && against == DateWindow.class) {
            String message = "two dates are equal only where they are written alike: 2026 is not 2026-12-31";
            context.report(WRONG_TYPE, told.span(), message, "compare their days, as deadline.end");
        }
    }

    private static boolean fits(String operator, Class<?> one, Class<?> other) {
        if (!Comparability.canBeEqual(one, other)) {
            return false;
        }
        return EQUALITY.contains(operator) || (Comparability.hasOrder(one) && Comparability.hasOrder(other));
    }

    private void reportEnum(Expression told, Class<?> type) {
        String written = told instanceof Expression.Text text ? text.content() : "";
        String hint = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equalsIgnoreCase(written)
                        || ((Enum<?>) constant).name().equalsIgnoreCase(written))
                .findFirst()
                .map(constant -> "did you mean '" + type.getSimpleName() + "." + ((Enum<?>) constant).name() + "'?")
                .orElseGet(() -> "known: " + names(type));
        String hinted = context.names().type(type.getSimpleName()).isPresent()
                ? hint
                : hint + " (add import " + type.getName().replace('$', '.') + ")";
        context.report(ENUM_AS_TEXT, told.span(), type.getSimpleName() + " is a fixed word, and no text", hinted);
    }

    private static String names(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .toList());
    }

    private void reportDate(Expression told, Class<?> type) {
        String hint = type == DateWindow.class
                ? "ask endedBefore(today), startsAfter(deadline) or the like"
                : "compare with the date of a fact, such as today";
        String text = told instanceof Expression.Text written ? "the text \"" + written.content() + "\"" : "a text";
        context.report(DATE_AS_TEXT, told.span(), "a date cannot be compared with " + text, hint);
    }

    private void report(String operator, Expression told, Class<?> type, Class<?> against) {
        String one = Comparability.word(ValueKind.of(type));
        String other = Comparability.word(ValueKind.of(against));
        String message = Comparability.canBeEqual(type, against)
                ? one + " has no order: '" + operator + "' cannot compare it"
                : one + " cannot be compared with " + other;
        context.report(WRONG_TYPE, told.span(), message, hint(type, against));
    }

    private static String hint(Class<?> type, Class<?> against) {
        if (type == DayRange.class || against == DayRange.class) {
            return "compare its middle, min or max";
        }
        if (Comparability.isOptional(type) || Comparability.isOptional(against)) {
            return "ask has(\"…\") first, then compare its asDouble or get";
        }
        if (type == DateWindow.class || against == DateWindow.class) {
            return "ask startsAfter, endsAfter, endedBefore or meets";
        }
        if (Comparability.isTruth(type) && Comparability.isText(against)) {
            return "write it alone where it must be true, or ! before it where it must be false";
        }
        boolean isQuotedNumber = Comparability.isNumber(type) && Comparability.isText(against);
        return isQuotedNumber ? "write the number without quotes" : "";
    }

    /** Reports a number other than zero in a comparison by size. */
    void checkThreshold(Expression.Binary comparison, ValueKind left, ValueKind right) {
        if (ORDER.contains(comparison.operator())) {
            checkThreshold(comparison.left(), right);
            checkThreshold(comparison.right(), left);
        }
    }

    private void checkThreshold(Expression side, ValueKind compared) {
        boolean isWhole = compared instanceof ValueKind.Known known && Comparability.isWhole(known.raw());
        if (isWhole
                && side instanceof Expression.Figure number
                && THOUSANDS.matcher(number.text()).matches()) {
            reportThousands(number);
        } else if (side instanceof Expression.Figure number
                && Literals.number(number).filter(value -> value != 0).isPresent()
                && !isCutByAComma(side)) {
            String message = "the threshold " + number.text() + " stands in the rule";
            String hint = "name it in policy.yaml, and write limit(\"group.name\")";
            context.report(LITERAL_THRESHOLD, side.span(), message, hint);
        }
    }

    /** {@code 1.000} days, as half of Europe writes a thousand. */
    private void reportThousands(Expression.Figure number) {
        String decimal = new BigDecimal(number.text()).stripTrailingZeros().toPlainString();
        String message = number.text() + " is " + decimal + ": a point stands before decimals, not between thousands";
        String hint = "write " + number.text().replace(".", "") + ", or " + decimal + " if that is meant";
        context.report(OUT_OF_RANGE, number.span(), message, hint);
    }

    /** {@code 1,000}, of which is told elsewhere. */
    private boolean isCutByAComma(Expression number) {
        String text = context.rule().file().text();
        int end = number.span().end();
        return end + 1 < text.length() && text.charAt(end) == ',' && Character.isDigit(text.charAt(end + 1));
    }
}
