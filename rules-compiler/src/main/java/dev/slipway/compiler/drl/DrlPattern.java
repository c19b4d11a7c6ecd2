package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/**
 * What a rule looks for among the facts.
 *
 * @param type of the fact, as it stands; {@code Object} for the result of an accumulate
 * @param binding the name of the fact, with its {@code $}
 * @param within the innermost element that it stands in
 * @param span from its binding or type to its closing bracket and, where there is one, its {@code from}
 * @param brackets what stands between its brackets
 * @param constraints in their order
 */
public record DrlPattern(
        String type,
        Optional<String> binding,
        DrlElement.Kind within,
        Span span,
        Span brackets,
        List<DrlConstraint> constraints) {

    public DrlPattern {
        constraints = List.copyOf(constraints);
    }
}
