package dev.slipway.compiler.lint.outcome;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Figure;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.KnownNumbers;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.engine.Finding;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.facts.Subject;
import java.util.List;
import java.util.Set;

/**
 * Knows consequences that are right by their look, so that nobody need ask the compiler of Java, which takes longer than
 * all else: one finding on a fact that is bound, with numbers compared and days that are bound.
 */
public final class PlainConsequence {

    private static final Set<String> SEVERITIES = Set.of("redIf", "amberIf");

    private final RuleContext context;

    public PlainConsequence(RuleContext context) {
        this.context = context;
    }

    /** Whether the consequence of the rule is such a one. */
    public boolean isPlain() {
        String text = context.rule().file().text();
        List<List<DrlToken>> statements = Statements.of(context.rule()).all();
        return statements.size() == 1
                && context.rule()
                        .consequence()
                        .filter(then -> then.in(text).strip().endsWith(";"))
                        .isPresent()
                && isInsertion(ExpressionParser.parse(text, Statements.span(statements.get(0))));
    }

    private boolean isInsertion(Expression statement) {
        return statement instanceof Call call
                && call.of().isEmpty()
                && call.name().equals("insertLogical")
                && call.arguments().size() == 1
                && isFinding(call.arguments().get(0));
    }

    private boolean isFinding(Expression expression) {
        if (!(expression instanceof Call call) || call.arguments().size() != 1) {
            return false;
        }
        Expression argument = call.arguments().get(0);
        if (call.of().isEmpty()) {
            return Statements.SEVERITIES.contains(call.name())
                    && is(argument, Subject.class)
                    && context.names().staticMethods(call.name()).stream()
                            .anyMatch(method -> method.getDeclaringClass() == Finding.class);
        }
        boolean isRight = SEVERITIES.contains(call.name()) ? isCondition(argument) : isDays(call, argument);
        return isRight && isFinding(call.of().get());
    }

    private boolean isCondition(Expression expression) {
        return expression instanceof Binary binary
                && ExpressionParser.COMPARISONS.contains(binary.operator())
                && isNumber(binary.left())
                && isNumber(binary.right());
    }

    private boolean isDays(Call call, Expression argument) {
        return call.name().equals("days")
                && (is(argument, int.class) || is(argument, Integer.class) || is(argument, DayRange.class));
    }

    private boolean isNumber(Expression expression) {
        boolean isBound = expression instanceof Name name
                && context.scope().outer().get(name.name()) instanceof ValueKind.Known known
                && Comparability.isNumber(known.raw());
        return isBound
                || (expression instanceof Figure figure && figure.text().matches("-?\\d{1,9}"))
                || isLimit(expression);
    }

    private boolean isLimit(Expression expression) {
        return KnownNumbers.isThreshold(expression)
                && expression instanceof Call call
                && call.of().filter(of -> is(of, Subject.class)).isPresent();
    }

    private boolean is(Expression expression, Class<?> type) {
        return expression instanceof Name name
                && context.scope().outer().get(name.name()) instanceof ValueKind.Known known
                && type.isAssignableFrom(known.raw());
    }
}
