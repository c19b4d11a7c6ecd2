package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.INLINE_ACCUMULATE;
import static dev.slipway.engine.ProblemCode.UNUSABLE_FORM;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule.Parsed;
import dev.slipway.compiler.lint.claims.ContradictionCheck;
import dev.slipway.compiler.lint.guard.GuardCheck;
import dev.slipway.compiler.lint.kinds.ElementSpan;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.SeenPattern.Within;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.compiler.lint.sense.AccumulateCheck;
import dev.slipway.compiler.lint.sense.ForallCheck;
import dev.slipway.compiler.lint.sense.JoinCheck;
import dev.slipway.compiler.lint.sense.SenseCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** Walks through what stands between {@code when} and {@code then}, and has each pattern and constraint checked. */
final class ConditionCheck {

    private final RuleContext context;
    private final Parsed parsed;
    private final ExpressionCheck expressions;
    private final WrittenConstraints written;
    private final PatternTypeCheck types;
    private final GuardCheck guards;
    private final SenseCheck sense;
    private final List<SeenPattern> patterns = new ArrayList<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<SeenPattern, ContradictionCheck> claims = new LinkedHashMap<>();

    ConditionCheck(RuleContext context, Parsed parsed) {
        this.context = context;
        this.parsed = parsed;
        this.expressions = new ExpressionCheck(context);
        this.written = new WrittenConstraints(context, parsed);
        this.types = new PatternTypeCheck(context, parsed);
        this.guards = new GuardCheck(context, parsed.text());
        this.sense = new SenseCheck(context);
    }

    /** The patterns of the rule, once it was checked. */
    List<SeenPattern> patterns() {
        return patterns;
    }

    /** What was found to be claimed by its patterns. */
    List<ContradictionCheck> contradictions() {
        return List.copyOf(claims.values());
    }

    /** What the conditions make sure of. */
    GuardCheck guards() {
        return guards;
    }

    /** The kind of an expression of the consequence. */
    ValueKind kindAfter(Expression expression) {
        expressions.enter(ValueKind.unknown(), false);
        return expressions.quietKind(expression);
    }

    void check() {
        if (parsed.rule() instanceof QueryDescr query) {
            for (int i = 0; i < query.getParameters().length; i++) {
                ValueKind kind =
                        context.names().type(query.getParameterTypes()[i]).orElseGet(ValueKind::unknown);
                context.scope().bind(query.getParameters()[i], kind, false);
            }
        }
        twice.addAll(new NameCheck(context, parsed.text()).check(parsed.rule().getLhs()));
        visit(parsed.rule().getLhs(), Within.RULE);
        new JoinCheck(context, parsed.text(), this::areContrary)
                .check(patterns.stream()
                        .filter(pattern ->
                                pattern.name().filter(twice::contains).isEmpty())
                        .toList());
    }

    private boolean areContrary(SeenPattern one, SeenPattern other) {
        return Optional.ofNullable(claims.get(one)).stream().anyMatch(claimed -> other.constraints().stream()
                .anyMatch(constraint -> claimed.contraryTo(constraint).isPresent()));
    }

    private void visit(BaseDescr element, Within within) {
        if (element instanceof PatternDescr pattern) {
            visitPattern(pattern, within);
        } else if (element instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
        } else if (element instanceof EvalDescr eval) {
            visitEval(eval);
        } else if (element instanceof ConditionalElementDescr group) {
            if (group instanceof ForallDescr forall) {
                new ForallCheck(context, parsed.text()).check(forall);
            }
            checkNested(element, group.getDescrs());
            for (Object part : group.getDescrs()) {
                visit((BaseDescr) part, inside(group, within));
            }
        }
    }

    private void visitEval(EvalDescr eval) {
        String asked = String.valueOf(eval.getContent()).strip();
        int at = parsed.text().indexOf(asked, Math.max(0, eval.getStartCharacter()));
        if (at >= 0 && at < parsed.rule().getEndCharacter()) {
            expressions.enter(ValueKind.unknown(), false);
            List<Expression> constraints = List.of(ExpressionParser.parse(parsed.text(), new Span(at, asked.length())));
            new ContradictionCheck(context, ValueKind.unknown()).check(constraints);
            sense.check(ValueKind.unknown(), constraints, expressions::quietKind);
        }
    }

    /** {@code not( not( … ) )}, of which Drools makes something else than {@code exists}. */
    private void checkNested(BaseDescr element, List<?> parts) {
        boolean isAsked = element instanceof NotDescr || element instanceof ExistsDescr;
        if (isAsked && parts.stream().anyMatch(part -> part instanceof NotDescr || part instanceof ExistsDescr)) {
            boolean isThere = parts.stream().anyMatch(part -> part.getClass() == element.getClass());
            Span span = ElementSpan.of(element);
            String message = "one of these two is enough";
            context.report(UNUSABLE_FORM, span, message, "write " + (isThere ? "exists" : "not") + "( … ) alone");
        }
    }

    /** What the parts of a group stand in. */
    private static Within inside(ConditionalElementDescr group, Within within) {
        boolean isPlain = within == Within.RULE && group.getDescrs().size() == 1;
        if (group instanceof NotDescr) {
            return isPlain ? Within.NOT : Within.OTHER;
        }
        if (group instanceof ExistsDescr) {
            return isPlain ? Within.EXISTS : Within.OTHER;
        }
        return group instanceof ForallDescr || within != Within.RULE ? Within.OTHER : Within.RULE;
    }

    private void visitPattern(PatternDescr pattern, Within within) {
        boolean isInner = within != Within.RULE;
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            visitAccumulate(accumulate);
            checkJoined(pattern, results(accumulate));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            visit(collect.getInputPattern(), Within.OTHER);
            checkJoined(
                    pattern,
                    Optional.ofNullable(pattern.getIdentifier()).stream().toList());
        }
        if (context.queries().contains(pattern.getObjectType())) {
            bindArguments(pattern);
            return;
        }
        types.checkSource(pattern);
        ValueKind kind = isFromAccumulate(pattern) ? ValueKind.of(Object.class) : types.kindOf(pattern);
        if (pattern.getIdentifier() != null) {
            context.scope().bind(pattern.getIdentifier(), kind, isInner);
        }
        Optional<List<Expression>> constraints = written.constraints(pattern, isInner);
        expressions.enter(kind, isInner);
        constraints.ifPresent(all -> check(pattern, kind, all, within));
    }

    private void check(PatternDescr pattern, ValueKind kind, List<Expression> constraints, Within within) {
        constraints.forEach(expressions::condition);
        checkSense(pattern, kind, constraints, within);
        if (pattern.getSource() instanceof FromDescr from) {
            checkSource(pattern, from);
        }
    }

    private void checkSense(PatternDescr pattern, ValueKind kind, List<Expression> constraints, Within within) {
        Optional<String> name = Optional.ofNullable(pattern.getIdentifier());
        Span span = Span.between(pattern.getStartCharacter(), pattern.getEndCharacter());
        ContradictionCheck contradiction = new ContradictionCheck(context, kind);
        name.filter(own -> !twice.contains(own)).ifPresent(contradiction::named);
        contradiction.check(constraints);
        if (!context.rule().isRepaired()) {
            guards.check(name, kind, constraints, expressions::quietKind);
        }
        sense.check(kind, constraints, expressions::quietKind);
        if (isFromAccumulate(pattern)) {
            new ResultCheck(context, parsed.text()).check((AccumulateDescr) pattern.getSource(), constraints);
        } else {
            SeenPattern seen = new SeenPattern(name, kind, constraints, span, within, pattern.getSource() != null);
            patterns.add(seen);
            if (within == Within.RULE) {
                claims.put(seen, contradiction);
            }
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

    private void visitAccumulate(AccumulateDescr accumulate) {
        if (!accumulate.isExternalFunction()) {
            Span span = new Span(accumulate.getStartCharacter(), "accumulate".length());
            String hint = "use a function: count(), sum($days), min($days), max($days), average($days)";
            context.report(INLINE_ACCUMULATE, span, "code inside accumulate is not run safely", hint);
        }
        visit(accumulate.getInput(), Within.OTHER);
        Collection<AccumulateDescr.AccumulateFunctionCallDescr> functions = accumulate.getFunctions();
        for (AccumulateDescr.AccumulateFunctionCallDescr function : functions) {
            if (function.getBind() != null) {
                context.scope().bind(function.getBind(), kindOfResult(function.getFunction()), false);
                if (function.getFunction().equals("count")) {
                    sense.count(function.getBind());
                }
            }
        }
    }

    private static List<String> results(AccumulateDescr accumulate) {
        return accumulate.getFunctions().stream()
                .flatMap(function -> Stream.ofNullable(function.getBind()))
                .toList();
    }

    private void checkJoined(PatternDescr pattern, List<String> results) {
        Span whole = ElementSpan.of(pattern);
        new AccumulateCheck(context, parsed.text()).check(whole, results, patterns);
    }

    private static ValueKind kindOfResult(String function) {
        return switch (function) {
            case "count" -> ValueKind.of(Long.class);
            case "average" -> ValueKind.of(Double.class);
            default -> ValueKind.unknown();
        };
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
