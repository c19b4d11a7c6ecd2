package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.ALERT_AS_FACT;
import static dev.slipway.engine.ProblemCode.INLINE_ACCUMULATE;
import static dev.slipway.engine.ProblemCode.NO_FACT;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule.Parsed;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.engine.Finding;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** Walks through what stands between {@code when} and {@code then}, and has each pattern and constraint checked. */
final class ConditionCheck {

    private static final Set<Class<?>> FOUND_BY_RULES = Set.of(Alert.class, Finding.class);

    private final RuleContext context;
    private final Parsed parsed;
    private final ExpressionCheck expressions;

    ConditionCheck(RuleContext context, Parsed parsed) {
        this.context = context;
        this.parsed = parsed;
        this.expressions = new ExpressionCheck(context);
    }

    void check() {
        if (parsed.rule() instanceof QueryDescr query) {
            for (int i = 0; i < query.getParameters().length; i++) {
                ValueKind kind =
                        context.names().type(query.getParameterTypes()[i]).orElseGet(ValueKind::unknown);
                context.scope().bind(query.getParameters()[i], kind, false);
            }
        }
        visit(parsed.rule().getLhs(), false);
    }

    private void visit(BaseDescr element, boolean isInner) {
        if (element instanceof PatternDescr pattern) {
            visitPattern(pattern, isInner);
        } else if (element instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
        } else if (element instanceof ConditionalElementDescr group) {
            boolean isClosed =
                    element instanceof NotDescr || element instanceof ExistsDescr || element instanceof ForallDescr;
            for (Object part : group.getDescrs()) {
                visit((BaseDescr) part, isInner || isClosed);
            }
        }
    }

    private void visitPattern(PatternDescr pattern, boolean isInner) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            visit(collect.getInputPattern(), true);
        }
        if (context.queries().contains(pattern.getObjectType())) {
            bindArguments(pattern);
            return;
        }
        ValueKind kind = isFromAccumulate(pattern) ? ValueKind.of(Object.class) : typeOf(pattern);
        if (pattern.getIdentifier() != null) {
            context.scope().bind(pattern.getIdentifier(), kind, isInner);
        }
        expressions.enter(kind, isInner);
        List<Expression> constraints = constraints(pattern);
        constraints.forEach(expressions::condition);
        new ContradictionCheck(context, expressions, kind).check(constraints);
        if (pattern.getSource() instanceof FromDescr from) {
            checkSource(pattern, from);
        }
    }

    /** {@code accumulate( …; $count : count(); $count > 3 )} is a pattern without a type of its own. */
    private boolean isFromAccumulate(PatternDescr pattern) {
        return pattern.getSource() instanceof AccumulateDescr
                && parsed.text().startsWith("acc", pattern.getStartCharacter());
    }

    // A name in the call of a query that is bound nowhere takes the value the query finds.
    private void bindArguments(PatternDescr pattern) {
        for (DrlToken token :
                Tokenizer.within(parsed.text(), pattern.getStartCharacter(), pattern.getEndCharacter() + 1)) {
            if (token.text().startsWith("$")
                    && context.scope().kind(token.text()).isEmpty()) {
                context.scope().bind(token.text(), ValueKind.unknown(), false);
            }
        }
    }

    private List<Expression> constraints(PatternDescr pattern) {
        List<Expression> constraints = new ArrayList<>();
        for (BaseDescr part : pattern.getDescrs()) {
            if (part instanceof ExprConstraintDescr constraint
                    && constraint.getStartCharacter() >= 0
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
                Span span = Span.between(constraint.getStartCharacter(), constraint.getEndCharacter() + 1);
                constraints.add(ExpressionParser.parse(parsed.text(), span));
            }
        }
        return constraints;
    }

    private ValueKind typeOf(PatternDescr pattern) {
        String name = pattern.getObjectType();
        Optional<ValueKind> kind = context.names().type(name);
        Span place = placeOfType(pattern);
        if (kind.isEmpty()) {
            UnknownType.report(context.findings(), context.rule().file(), context.names(), name, place);
            return ValueKind.unknown();
        }
        boolean isFinding = kind.get() instanceof ValueKind.Known known && FOUND_BY_RULES.contains(known.raw());
        if (isFinding) {
            String message = "rules judge facts, and " + name + " is what rules find";
            context.report(ALERT_AS_FACT, place, message, "repeat the condition that matters instead");
        }
        if (kind.get() instanceof ValueKind.Known known && !isFinding) {
            checkIsFact(pattern, known, place);
        }
        return kind.get();
    }

    private void checkIsFact(PatternDescr pattern, ValueKind.Known known, Span place) {
        Class<?> type = known.raw();
        boolean isFact = type.isAssignableFrom(AsOf.class)
                || Subject.class.isAssignableFrom(type)
                || Arrays.stream(Subject.class.getPermittedSubclasses()).anyMatch(type::isAssignableFrom);
        if (!isFact && pattern.getSource() == null && !context.made().contains(type.getSimpleName())) {
            String message = "no " + type.getSimpleName() + " is ever a fact, so this never matches";
            context.report(
                    NO_FACT,
                    place,
                    message,
                    "take it from a fact: " + type.getSimpleName() + "( … ) from $fact.property");
        }
    }

    private Span placeOfType(PatternDescr pattern) {
        Span whole = Span.between(pattern.getStartCharacter(), pattern.getEndCharacter() + 1);
        String first = pattern.getObjectType().split("\\.", 2)[0];
        return Tokenizer.within(parsed.text(), whole.offset(), whole.end()).stream()
                .filter(token -> token.is(first))
                .findFirst()
                .map(token -> new Span(token.start(), pattern.getObjectType().length()))
                .orElse(whole);
    }

    private void visitAccumulate(AccumulateDescr accumulate) {
        if (!accumulate.isExternalFunction()) {
            Span span = new Span(accumulate.getStartCharacter(), "accumulate".length());
            String hint = "use a function: count(), sum($days), min($days), max($days), average($days)";
            context.report(INLINE_ACCUMULATE, span, "code inside accumulate is not run safely", hint);
        }
        visit(accumulate.getInput(), true);
        Collection<AccumulateDescr.AccumulateFunctionCallDescr> functions = accumulate.getFunctions();
        for (AccumulateDescr.AccumulateFunctionCallDescr function : functions) {
            if (function.getBind() != null) {
                boolean isCount = function.getFunction().equals("count");
                ValueKind kind = isCount ? ValueKind.of(Long.class) : ValueKind.unknown();
                context.scope().bind(function.getBind(), kind, false);
            }
        }
    }

    /** What stands behind {@code from}; Drools does not tell where that is. */
    private void checkSource(PatternDescr pattern, FromDescr from) {
        String source = from.getDataSource().getText() == null
                ? from.getDataSource().toString()
                : from.getDataSource().getText();
        int end = Math.min(parsed.text().length(), parsed.rule().getEndCharacter());
        int at = parsed.text().indexOf(source, Math.max(0, pattern.getStartCharacter()));
        if (at >= 0 && at < end) {
            expressions.enter(ValueKind.unknown(), false);
            expressions.kindOf(ExpressionParser.parse(parsed.text(), new Span(at, source.length())));
        }
    }
}
