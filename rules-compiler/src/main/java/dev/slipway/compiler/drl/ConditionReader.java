package dev.slipway.compiler.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Turns what the parser says about a condition into elements, patterns and constraints, each with its place. */
final class ConditionReader {

    private final DrlTokens tokens;
    private final String text;
    private final Span condition;

    ConditionReader(DrlTokens tokens, String text, Span condition) {
        this.tokens = tokens;
        this.text = text;
        this.condition = condition;
    }

    List<DrlElement> elements(@Nullable AndDescr lhs) {
        if (lhs == null) {
            return List.of();
        }
        return lhs.getDescrs().stream().map(this::element).toList();
    }

    private DrlElement element(BaseDescr descr) {
        List<DrlPattern> patterns = new ArrayList<>();
        DrlElement.Kind kind = kind(descr);
        collect(descr, kind, patterns);
        return new DrlElement(kind, withBrackets(span(descr)), patterns);
    }

    private static DrlElement.Kind kind(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern.getSource() == null ? DrlElement.Kind.PATTERN : kind(pattern.getSource());
        }
        if (descr instanceof NotDescr) {
            return DrlElement.Kind.NOT;
        }
        if (descr instanceof ExistsDescr) {
            return DrlElement.Kind.EXISTS;
        }
        if (descr instanceof ForallDescr) {
            return DrlElement.Kind.FORALL;
        }
        if (descr instanceof AndDescr) {
            return DrlElement.Kind.ALL_OF;
        }
        if (descr instanceof OrDescr) {
            return DrlElement.Kind.ANY_OF;
        }
        return kindOfSource(descr);
    }

    private static DrlElement.Kind kindOfSource(BaseDescr descr) {
        if (descr instanceof AccumulateDescr) {
            return DrlElement.Kind.ACCUMULATE;
        }
        if (descr instanceof CollectDescr) {
            return DrlElement.Kind.COLLECT;
        }
        if (descr instanceof FromDescr) {
            return DrlElement.Kind.FROM;
        }
        return descr instanceof EvalDescr ? DrlElement.Kind.EVAL : DrlElement.Kind.OTHER;
    }

    private void collect(BaseDescr descr, DrlElement.Kind within, List<DrlPattern> found) {
        if (descr instanceof PatternDescr pattern) {
            found.add(pattern(pattern, within));
            if (pattern.getSource() != null) {
                collect(pattern.getSource(), kind(pattern.getSource()), found);
            }
        } else if (descr instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), DrlElement.Kind.ACCUMULATE, found);
        } else if (descr instanceof CollectDescr collect && collect.getInputPattern() != null) {
            collect(collect.getInputPattern(), DrlElement.Kind.COLLECT, found);
        } else if (descr instanceof ConditionalElementDescr parts) {
            DrlElement.Kind inner = descr instanceof AndDescr ? within : kind(descr);
            parts.getDescrs().forEach(part -> collect(part, inner, found));
        }
    }

    private DrlPattern pattern(PatternDescr descr, DrlElement.Kind within) {
        Span span = span(descr);
        List<DrlConstraint> constraints = descr.getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(this::constraint)
                .toList();
        return new DrlPattern(
                descr.getObjectType(),
                Optional.ofNullable(descr.getIdentifier()),
                within,
                span,
                brackets(span, constraints),
                constraints);
    }

    /** Of constraints the parser tells the last character, of all else the one after it. */
    private Span span(BaseDescr descr) {
        int start = Math.max(condition.offset(), descr.getStartCharacter());
        int end = descr.getEndCharacter() + (descr instanceof ExprConstraintDescr ? 1 : 0);
        return Span.between(start, Math.min(text.length(), Math.max(start, end)))
                .strippedIn(text);
    }

    private Span brackets(Span pattern, List<DrlConstraint> constraints) {
        int last = tokens.indexFrom(pattern.end());
        for (int i = tokens.indexFrom(pattern.offset()); i < last; i++) {
            if (tokens.get(i).is("(")) {
                int start = tokens.get(i).span().end();
                int end = tokens.get(tokens.closing(i, last)).span().offset();
                Span inside = Span.between(start, Math.max(start, end));
                if (constraints.stream().allMatch(constraint -> inside.contains(constraint.span()))) {
                    return inside;
                }
            }
        }
        return new Span(pattern.end(), 0);
    }

    private DrlConstraint constraint(BaseDescr descr) {
        Span span = span(descr);
        List<DrlToken> inside = tokens.within(span.offset(), span.end());
        boolean binds = inside.size() > 2
                && inside.get(0).kind() == DrlToken.Kind.WORD
                && (inside.get(1).is(":") || inside.get(1).is(":="));
        return new DrlConstraint(
                span.in(text),
                span,
                binds ? Optional.of(inside.get(0).text()) : Optional.empty(),
                binds ? Span.between(inside.get(2).span().offset(), span.end()) : span);
    }

    /** The brackets around an element belong to it: the parser leaves them out. */
    private Span withBrackets(Span element) {
        int before = tokens.indexFrom(element.offset()) - 1;
        int after = tokens.indexFrom(element.end());
        boolean isBracketed = before >= tokens.indexFrom(condition.offset())
                && after < tokens.indexFrom(condition.end())
                && tokens.get(before).is("(")
                && tokens.get(after).is(")");
        return isBracketed
                ? withBrackets(Span.between(
                        tokens.get(before).span().offset(),
                        tokens.get(after).span().end()))
                : element;
    }
}
