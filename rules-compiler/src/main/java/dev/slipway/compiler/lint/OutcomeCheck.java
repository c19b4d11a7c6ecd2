package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.DEAD_SEVERITY;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.claims.ContradictionCheck;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.outcome.FindingCheck;
import dev.slipway.compiler.lint.outcome.StatedNeeds;
import dev.slipway.compiler.lint.outcome.Statements;
import dev.slipway.compiler.lint.outcome.UnaskedNeeds;
import java.util.List;
import java.util.Optional;

/** Holds the consequence of a rule against its conditions. */
final class OutcomeCheck {

    private static final List<String> SEVERITIES = List.of("redIf", "amberIf");

    private final RuleContext context;
    private final ConditionCheck condition;

    OutcomeCheck(RuleContext context, ConditionCheck condition) {
        this.context = context;
        this.condition = condition;
    }

    void check() {
        Statements statements = Statements.of(context.rule());
        new FindingCheck(context, condition.patterns(), condition::kindAfter).check(statements);
        if (!context.rule().isRepaired()) {
            new StatedNeeds(context).check(condition.patterns(), statements);
            new UnaskedNeeds(context).check(condition.patterns(), statements);
            condition.guards().checkConsequence(statements.spans(), condition::kindAfter);
        }
        statements.spans().forEach(this::checkSeverities);
    }

    private void checkSeverities(Span statement) {
        checkSeverities(ExpressionParser.parse(context.rule().file().text(), statement));
    }

    private void checkSeverities(Expression expression) {
        if (expression instanceof Call call) {
            if (SEVERITIES.contains(call.name()) && call.arguments().size() == 1) {
                checkSeverity(call, call.arguments().get(0));
            }
            call.of().ifPresent(this::checkSeverities);
            call.arguments().forEach(this::checkSeverities);
        }
    }

    private void checkSeverity(Call call, Expression asked) {
        Optional<String> contrary = condition.contradictions().stream()
                .flatMap((ContradictionCheck check) -> check.contraryTo(asked).stream())
                .findFirst();
        contrary.ifPresent(told -> context.report(
                DEAD_SEVERITY,
                asked.span(),
                call.name() + " never comes to pass: the rule asks '" + told + "'",
                "one of the two is wrong"));
        condition.contradictions().stream()
                .flatMap(check -> check.implying(asked).stream())
                .findFirst()
                .ifPresent(told -> context.report(
                        DEAD_SEVERITY,
                        asked.span(),
                        call.name() + " always comes to pass: the rule asks '" + told + "'",
                        "one of the two is wrong, or the severity before it"));
    }
}
