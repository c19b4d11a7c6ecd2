package dev.slipway.compiler.lint.claims;

import static dev.slipway.engine.ProblemCode.ALWAYS_TRUE;
import static dev.slipway.engine.ProblemCode.CONTRADICTION;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Nothing;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Interval;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where the constraints of one pattern are never true together, and where one of them always is. */
public final class ContradictionCheck {

    private final RuleContext context;
    private final ClaimReader reader;
    private final List<Claim> claims = new ArrayList<>();

    public ContradictionCheck(RuleContext context, ValueKind fact) {
        this.context = context;
        this.reader = new ClaimReader(context, fact);
    }

    public void check(List<Expression> constraints) {
        constraints.forEach(this::collect);
    }

    /** What makes a further condition never true: the words of one that was checked. */
    public Optional<String> contraryTo(Expression condition) {
        return conjuncts(condition)
                .flatMap(part -> reader.read(part).stream())
                .flatMap(claim -> claims.stream().filter(claim::contradicts))
                .map(claim -> text(claim.span()))
                .findFirst();
    }

    /** What makes a further condition always true, whatever the policy says: the words of one that was checked. */
    public Optional<String> implying(Expression condition) {
        return reader.read(condition).flatMap(Claim::negated).stream()
                .filter(claim -> !claim.isOfPolicy())
                .flatMap(
                        contrary -> claims.stream().filter(claim -> !claim.isOfPolicy() && contrary.contradicts(claim)))
                .map(claim -> text(claim.span()))
                .findFirst();
    }

    private static Stream<Expression> conjuncts(Expression condition) {
        return condition instanceof Binary binary && binary.operator().equals("&&")
                ? Stream.concat(conjuncts(binary.left()), conjuncts(binary.right()))
                : Stream.of(condition);
    }

    private void collect(Expression constraint) {
        if (constraint instanceof Bound bound) {
            boolean isCompared =
                    bound.value() instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator());
            reader.alias(bound.name(), isCompared ? ((Binary) bound.value()).left() : bound.value());
            if (isCompared) {
                collect(bound.value());
            }
        } else if (constraint instanceof Binary binary && binary.operator().equals("&&")) {
            collect(binary.left());
            collect(binary.right());
        } else if (constraint instanceof Binary binary && binary.operator().equals("||")) {
            checkAlternatives(binary);
        } else {
            add(constraint);
        }
    }

    private void add(Expression constraint) {
        boolean isFalse = constraint instanceof Expression.Truth truth && !truth.value();
        boolean isNegatedTruth =
                constraint instanceof Expression.Not not && not.of() instanceof Expression.Truth truth && truth.value();
        if (isFalse || isNegatedTruth) {
            report(constraint.span(), "this is never true", "leave the rule out, or the condition");
        } else if (!(constraint instanceof Binary binary && isAlone(binary))) {
            reader.read(constraint).ifPresent(this::add);
        }
    }

    /** Whether a comparison is judged without the others. */
    private boolean isAlone(Binary comparison) {
        if (comparison.right() instanceof Nothing) {
            return true;
        }
        boolean areLiterals = Literals.kind(comparison.left()).isPresent()
                && Literals.kind(comparison.right()).isPresent();
        boolean isSame = reader.written(comparison.left()).equals(reader.written(comparison.right()));
        if (areLiterals) {
            checkLiterals(comparison);
        } else if (isSame && List.of("<", ">", "!=").contains(comparison.operator())) {
            String message = "nothing is '" + comparison.operator() + "' itself";
            report(comparison.span(), message, "compare it with something else");
        }
        return areLiterals || isSame;
    }

    private void checkLiterals(Binary comparison) {
        boolean differs = comparison.operator().equals("==") && Interval.differ(comparison.left(), comparison.right());
        if (differs || isFalse(comparison)) {
            report(comparison.span(), "this is never true", "compare something that a fact knows");
        }
    }

    private boolean isFalse(Binary comparison) {
        Optional<Double> one = context.thresholds().number(comparison.left());
        Optional<Double> other = context.thresholds().number(comparison.right());
        Optional<Interval> allowed = other.flatMap(number -> Interval.of(comparison.operator(), number, false));
        return one.flatMap(number -> Interval.of("==", number, false))
                .flatMap(exactly -> allowed.map(exactly::isApartFrom))
                .orElse(false);
    }

    private void add(Claim claim) {
        claims.stream().filter(claim::contradicts).findFirst().ifPresent(earlier -> reportPair(earlier, claim));
        claims.add(claim);
    }

    private void reportPair(Claim earlier, Claim claim) {
        boolean isSame = earlier.written().equals(claim.written());
        boolean isOfPolicy = !isSame && (earlier.isOfPolicy() || claim.isOfPolicy());
        String message = "this is never true together with '" + text(earlier.span()) + "'"
                + (isOfPolicy ? ", by the numbers of policy.yaml" : "");
        report(claim.span(), message, isOfPolicy ? "one of the numbers is wrong" : "one of the two is wrong");
    }

    /** Of alternatives one of which is always true, the whole asks nothing. */
    private void checkAlternatives(Binary whole) {
        List<Claim> opposites = alternatives(whole)
                .flatMap(part -> reader.read(part).stream())
                .flatMap(claim -> claim.negated().stream())
                .toList();
        boolean isAlways = opposites.stream()
                .anyMatch(one -> opposites.stream().anyMatch(other -> !one.equals(other) && one.contradicts(other)));
        if (isAlways) {
            context.report(ALWAYS_TRUE, whole.span(), "one of these is always true", "write && where both must hold");
        }
    }

    private static Stream<Expression> alternatives(Expression whole) {
        return whole instanceof Binary binary && binary.operator().equals("||")
                ? Stream.concat(alternatives(binary.left()), alternatives(binary.right()))
                : Stream.of(whole);
    }

    private void report(Span span, String message, String hint) {
        context.report(CONTRADICTION, span, message, hint);
    }

    private String text(Span span) {
        return span.in(context.rule().file().text()).replaceAll("\\s+", " ");
    }
}
