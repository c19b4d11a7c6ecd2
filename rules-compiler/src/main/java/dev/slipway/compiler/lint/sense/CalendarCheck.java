package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ARITHMETIC;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Figure;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells where months or days of two dates are compared or subtracted, which says nothing where a year lies between. */
final class CalendarCheck {

    private static final Map<String, String> PARTS = Map.of(
            "monthValue", "months",
            "month", "months",
            "dayOfYear", "days",
            "dayOfMonth", "days");

    private final RuleContext context;
    private final Function<Expression, Optional<Class<?>>> owners;
    private final Function<Expression, Expression> meant;
    private boolean isOfYears;

    /**
     * @param owners of what type the value is that a property is of
     * @param meant what a name stands for
     */
    CalendarCheck(
            RuleContext context,
            Function<Expression, Optional<Class<?>>> owners,
            Function<Expression, Expression> meant) {
        this.context = context;
        this.owners = owners;
        this.meant = meant;
    }

    /** Takes note of all that a pattern asks: who asks for the year too has thought of it. */
    void enter(List<Expression> constraints) {
        isOfYears = constraints.stream()
                .map(Expression::span)
                .flatMap(span -> Tokenizer.within(context.rule().file().text(), span.offset(), span.end()).stream())
                .anyMatch(token -> token.is("year") || token.is("getYear"));
    }

    void check(Binary binary) {
        boolean isAsked = binary.operator().equals("-") || ExpressionParser.COMPARISONS.contains(binary.operator());
        Optional<String> left = part(binary.left());
        Optional<String> right = part(binary.right());
        if (isAsked && !isOfYears && left.isPresent() && left.equals(right)) {
            String what = PARTS.get(left.get());
            context.report(
                    ARITHMETIC,
                    binary.span(),
                    "these are the " + what + " of two dates without their years: December is not before January",
                    "count days, as in deadline.daysLeftOn(today), or ask for the year as well");
        }
    }

    /** Which part of a date it is, a number more or less. */
    private Optional<String> part(Expression expression) {
        Expression whole = meant.apply(expression);
        if (whole instanceof Binary binary && "+-".contains(binary.operator()) && binary.right() instanceof Figure) {
            return part(binary.left());
        }
        return SenseCheck.property(whole).filter(PARTS::containsKey).filter(name -> owners.apply(whole)
                .filter(LocalDate.class::isAssignableFrom)
                .isPresent());
    }
}
