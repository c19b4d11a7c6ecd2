package dev.slipway.compiler.probe;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the steps in which a condition is met: first that there is a fact of a type, then constraint by constraint.
 * Elements other than patterns ({@code not}, {@code exists}, {@code forall}, {@code eval}…) are one step each; an
 * {@code accumulate} with conditions on its result is one step, and each of these conditions another.
 *
 * @param number counted from 0
 * @param constraint that this step adds; empty where it adds an element
 */
public record ProbeStep(
        RuleText text,
        int number,
        DrlElement element,
        Optional<DrlPattern> pattern,
        Optional<DrlConstraint> constraint) {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** Steps are told apart by file, rule and number alone; a comparison of whole files would say no more. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProbeStep step
                && number == step.number
                && rule().equals(step.rule())
                && text.source().path().equals(step.text.source().path());
    }

    @Override
    public int hashCode() {
        return 31 * rule().hashCode() + number;
    }

    public String rule() {
        return text.rule().id().orElseThrow();
    }

    /** What stands in the file for it. */
    public Span span() {
        return constraint
                .map(DrlConstraint::span)
                .or(() -> pattern.map(this::typeOf))
                .orElse(element.span());
    }

    private Span typeOf(DrlPattern of) {
        List<DrlToken> tokens = text.source().tokens(of.span());
        return tokens.stream()
                .filter(token -> token.is("("))
                .findFirst()
                .map(bracket -> Span.between(of.span().offset(), bracket.span().offset()))
                .orElse(of.span());
    }

    /** Whether facts can fail it: they can fail no binding of a name that compares nothing. */
    public boolean isTest() {
        return constraint.map(this::isTest).orElse(pattern.isEmpty());
    }

    private boolean isTest(DrlConstraint of) {
        return of.binding().isEmpty()
                || text.source().tokens(of.expression()).stream().anyMatch(token -> COMPARISONS.contains(token.text()));
    }

    /** {@code rules/milestones.drl:20}. */
    public String where() {
        return text.where(span());
    }

    /** What stands there, in one line. */
    public String shown() {
        return text.text(span()).strip();
    }
}
