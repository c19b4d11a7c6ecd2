package dev.slipway.compiler.lint.claims;

import static dev.slipway.engine.ProblemCode.ALWAYS_TRUE;
import static dev.slipway.engine.ProblemCode.CONTRADICTION;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Nothing;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.MilestoneStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells where the constraints of one pattern are never true together, and where one of them always is. */
public final class ContradictionCheck {

    private static final String ASK_A_FACT = "compare something that a fact knows";

    private final RuleContext context;
    private final ClaimReader reader;
    private final boolean isMilestone;
    private final List<Claim> claims = new ArrayList<>();
    private final List<TextClaim> texts = new ArrayList<>();
    private final StateClaims states = new StateClaims();
    private final Set<Span> reported = new HashSet<>();

    public ContradictionCheck(RuleContext context, ValueKind fact) {
        this.context = context;
        this.reader = new ClaimReader(context, fact);
        this.isMilestone = fact instanceof ValueKind.Known known && known.raw() == MilestoneStatus.class;
    }

    /** Takes note of the name of the fact. */
    public void named(String name) {
        reader.self(name);
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
        Optional<Boolean> constant = Constants.truth(constraint);
        if (constant.isPresent()) {
            reportConstant(constraint, constant.get());
        } else if (!(constraint instanceof Binary binary && isAlone(binary))) {
            reader.read(constraint).ifPresent(this::add);
            TextClaim.of(constraint, reader).ifPresent(this::add);
            if (isMilestone) {
                states.contraryTo(constraint).ifPresent(earlier -> reportPair(earlier, constraint.span(), false));
            }
        }
    }

    private void add(TextClaim claim) {
        texts.stream()
                .filter(claim::contradicts)
                .findFirst()
                .ifPresent(earlier -> reportPair(earlier.span(), claim.span(), false));
        texts.add(claim);
    }

    /** What is written out in full is the same for all facts. */
    private void reportConstant(Expression constraint, boolean value) {
        boolean isWord = constraint instanceof Expression.Truth || constraint instanceof Expression.Not;
        if (value) {
            String hint = isWord ? "leave it out" : ASK_A_FACT;
            context.report(ALWAYS_TRUE, constraint.span(), "this is always true, whatever the facts are", hint);
        } else {
            report(
                    constraint.span(),
                    "this is never true",
                    isWord ? "leave the rule out, or the condition" : ASK_A_FACT);
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
        if (!areLiterals && isSame) {
            reportSame(comparison);
        }
        return areLiterals || isSame;
    }

    private void reportSame(Binary comparison) {
        String hint = "compare it with something else";
        if (List.of("<", ">", "!=").contains(comparison.operator())) {
            report(comparison.span(), "nothing is '" + comparison.operator() + "' itself", hint);
        } else {
            context.report(ALWAYS_TRUE, comparison.span(), "everything is equal to itself", hint);
        }
    }

    private void add(Claim claim) {
        List<Claim> all = Stream.concat(Stream.of(claim), isMilestone ? Implications.of(claim) : Stream.empty())
                .toList();
        all.stream()
                .flatMap(each -> claims.stream().filter(each::contradicts))
                .findFirst()
                .ifPresent(earlier -> reportPair(earlier, claim));
        claims.addAll(all);
    }

    private void reportPair(Claim earlier, Claim claim) {
        boolean isSame = earlier.written().equals(claim.written());
        reportPair(earlier.span(), claim.span(), !isSame && (earlier.isOfPolicy() || claim.isOfPolicy()));
    }

    private void reportPair(Span earlier, Span later, boolean isOfPolicy) {
        String message = "this is never true together with '" + text(earlier) + "'"
                + (isOfPolicy ? ", by the numbers of policy.yaml" : "");
        if (reported.add(later)) {
            report(later, message, isOfPolicy ? "one of the numbers is wrong" : "one of the two is wrong");
        }
    }

    /** Of alternatives one of which is always true, the whole asks nothing. */
    private void checkAlternatives(Binary whole) {
        alternatives(whole).forEach(part -> Constants.truth(part).ifPresent(value -> reportConstant(part, value)));
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
