package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.BOUND_TWICE;
import static dev.slipway.engine.ProblemCode.OUTSIDE_ACCUMULATE;

import dev.slipway.compiler.drl.Brackets;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.ElementSpan;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Finds names that are bound a second time where the first is still meant, and functions of {@code accumulate} over names that
 * stand outside of it. Drools takes both, and another value than the author means.
 */
final class NameCheck {

    private final RuleContext context;
    private final String text;
    private final Set<String> twice = new HashSet<>();

    /** @param text that the rule was read from */
    NameCheck(RuleContext context, String text) {
        this.context = context;
        this.text = text;
    }

    /** The names that are bound twice: what is said of them otherwise would be of the wrong one. */
    Set<String> check(BaseDescr condition) {
        visit(condition, Set.of());
        return twice;
    }

    /** The names that stand behind an element, of those before it and its own. */
    private Set<String> visit(BaseDescr element, Set<String> before) {
        if (element instanceof PatternDescr pattern) {
            return visitPattern(pattern, before);
        }
        if (element instanceof AccumulateDescr accumulate) {
            return visitAccumulate(accumulate, before);
        }
        return element instanceof ConditionalElementDescr group ? visitGroup(group, before) : before;
    }

    private Set<String> visitGroup(ConditionalElementDescr group, Set<String> before) {
        Set<String> after = new HashSet<>(before);
        for (Object part : group.getDescrs()) {
            // Each of several choices may give the same name.
            Set<String> inside = visit((BaseDescr) part, group instanceof OrDescr ? before : after);
            after.addAll(inside);
        }
        boolean isClosed = group instanceof NotDescr || group instanceof ExistsDescr || group instanceof ForallDescr;
        return isClosed ? before : after;
    }

    private Set<String> visitPattern(PatternDescr pattern, Set<String> before) {
        Set<String> after = new HashSet<>(before);
        Span span = ElementSpan.of(pattern);
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            after.addAll(visitAccumulate(accumulate, before));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            visit(collect.getInputPattern(), before);
        }
        if (pattern.getIdentifier() != null
                && !pattern.isUnification()
                && !context.queries().contains(pattern.getObjectType())) {
            bind(pattern.getIdentifier(), placeOf(pattern.getIdentifier(), span), after);
        }
        for (BaseDescr part : pattern.getDescrs()) {
            if (part instanceof ExprConstraintDescr constraint && constraint.getStartCharacter() >= 0) {
                bound(constraint).ifPresent(name -> bind(name.name(), name.nameSpan(), after));
            }
        }
        return after;
    }

    private Optional<Bound> bound(ExprConstraintDescr constraint) {
        Span span = ElementSpan.of(constraint);
        boolean isNamed = span.end() <= text.length() && span.in(text).startsWith("$");
        return isNamed && ExpressionParser.parse(text, span) instanceof Bound bound && !bound.isUnification()
                ? Optional.of(bound)
                : Optional.empty();
    }

    private Set<String> visitAccumulate(AccumulateDescr accumulate, Set<String> before) {
        Set<String> inside = new HashSet<>(visit(accumulate.getInput(), before));
        inside.removeAll(before);
        Set<String> after = new HashSet<>(before);
        int end = 0;
        for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            Span place = placeOf(accumulate, function, end);
            end = place.end();
            checkArguments(function, place, inside, before);
            if (function.getBind() != null) {
                bind(function.getBind(), place, after);
            }
        }
        return after;
    }

    private void checkArguments(
            AccumulateFunctionCallDescr function, Span place, Set<String> inside, Set<String> before) {
        Tokenizer.within(text, place.offset(), place.end()).stream()
                .filter(token -> before.contains(token.text()) && !inside.contains(token.text()))
                .filter(token -> !twice.contains(token.text()))
                .filter(token -> !token.is(String.valueOf(function.getBind())))
                .findFirst()
                .ifPresent(outer -> context.report(
                        OUTSIDE_ACCUMULATE,
                        outer.span(),
                        outer.text() + " stands outside of what is counted, and Drools takes another fact for it",
                        remedy(function, inside)));
    }

    private static String remedy(AccumulateFunctionCallDescr function, Set<String> inside) {
        if (function.getFunction().equals("count")) {
            return "write count()";
        }
        String each = inside.stream().sorted().findFirst().orElse("$each");
        String named = inside.isEmpty() ? "name what is counted, as $each : …( … ), and " : "";
        return named + "write " + function.getFunction() + "(" + each + "), or a property of it";
    }

    /** A function with its brackets, behind the one before it. */
    private Span placeOf(AccumulateDescr accumulate, AccumulateFunctionCallDescr function, int behind) {
        int start = Math.max(Math.max(accumulate.getInput().getEndCharacter(), behind), 0);
        List<DrlToken> tokens = Tokenizer.within(text, Math.min(start, text.length()), text.length());
        int name = IntStream.range(0, tokens.size() - 1)
                .filter(i -> tokens.get(i).is(function.getFunction())
                        && tokens.get(i + 1).is("("))
                .findFirst()
                .orElse(-1);
        if (name < 0) {
            return new Span(start, 0);
        }
        int last = Brackets.closing(tokens, name + 1).orElse(name);
        return tokens.get(name).span().to(tokens.get(last).span());
    }

    private Span placeOf(String name, Span within) {
        return Tokenizer.within(text, within.offset(), Math.min(within.end(), text.length())).stream()
                .filter(token -> token.is(name))
                .findFirst()
                .map(DrlToken::span)
                .orElse(within);
    }

    private void bind(String name, Span place, Set<String> names) {
        if (!names.add(name) && twice.add(name)) {
            context.report(
                    BOUND_TWICE,
                    place,
                    name + " already means something else here, and Drools does not tell the two apart",
                    "choose another name");
        }
    }
}
