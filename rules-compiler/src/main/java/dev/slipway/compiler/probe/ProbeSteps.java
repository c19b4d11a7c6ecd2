package dev.slipway.compiler.probe;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlElement;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.RuleVariant;
import dev.slipway.compiler.drl.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a condition apart into its steps, and writes for each a rule that asks for no more than that. */
final class ProbeSteps {

    private static final String SEPARATOR = " step ";

    private ProbeSteps() {}

    static List<ProbeStep> of(RuleText text) {
        List<ProbeStep> steps = new ArrayList<>();
        for (DrlElement element : text.rule().elements()) {
            Optional<DrlPattern> pattern = stepwise(element);
            steps.add(new ProbeStep(text, steps.size(), element, pattern, Optional.empty()));
            for (DrlConstraint constraint : pattern.map(DrlPattern::constraints).orElse(List.of())) {
                steps.add(new ProbeStep(text, steps.size(), element, pattern, Optional.of(constraint)));
            }
        }
        return steps;
    }

    private static Optional<DrlPattern> stepwise(DrlElement element) {
        boolean isOnePattern = element.kind() == DrlElement.Kind.PATTERN || element.kind() == DrlElement.Kind.FROM;
        return element.patterns().stream().findFirst().filter(pattern -> isOnePattern || isResult(element, pattern));
    }

    /** Whether it is what an {@code accumulate} gives and the conditions on that: {@code $count > 3}. */
    private static boolean isResult(DrlElement element, DrlPattern pattern) {
        return element.kind() == DrlElement.Kind.ACCUMULATE
                && !pattern.constraints().isEmpty()
                && pattern.within() == DrlElement.Kind.ACCUMULATE;
    }

    /** The rule that matches where the condition is met up to the step; it does nothing then. */
    static RuleVariant probe(ProbeStep step) {
        DrlRule rule = step.text().rule();
        List<Edit> edits = new ArrayList<>();
        step.pattern().ifPresent(pattern -> edits.add(restOfPattern(step, pattern)));
        edits.add(new Edit(
                Span.between(step.element().span().end(), rule.condition().end()), ""));
        edits.add(new Edit(rule.consequence(), ""));
        return RuleVariant.of(id(step), step.text().source(), rule, edits);
    }

    private static Edit restOfPattern(ProbeStep step, DrlPattern pattern) {
        int from =
                step.constraint().map(constraint -> constraint.span().end()).orElseGet(() -> beginning(step, pattern));
        return new Edit(Span.between(from, pattern.brackets().end()), " ");
    }

    /** Where the constraints of a pattern begin; behind the functions of an accumulate, with the semicolon before them. */
    private static int beginning(ProbeStep step, DrlPattern pattern) {
        Span functions = Span.between(
                pattern.brackets().offset(),
                pattern.constraints().isEmpty()
                        ? pattern.brackets().offset()
                        : pattern.constraints().get(0).span().offset());
        return step.text().source().tokens(functions).stream()
                .filter(token -> token.is(";"))
                .reduce((before, after) -> after)
                .map(DrlToken::start)
                .orElse(pattern.brackets().offset());
    }

    static String id(ProbeStep step) {
        return step.rule() + SEPARATOR + step.number();
    }
}
