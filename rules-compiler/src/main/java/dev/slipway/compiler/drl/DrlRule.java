package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule.
 *
 * @param name without quotes
 * @param span from {@code rule} to {@code end}
 * @param header of {@code rule} and the name
 * @param annotations in their order
 * @param condition what stands between {@code when} and {@code then}, without blanks at its ends
 * @param elements the parts of the condition, in their order
 * @param consequence what stands between {@code then} and {@code end}, without blanks at its ends
 */
public record DrlRule(
        String name,
        Span span,
        Span header,
        List<DrlAnnotation> annotations,
        Span condition,
        List<DrlElement> elements,
        Span consequence) {

    public DrlRule {
        annotations = List.copyOf(annotations);
        elements = List.copyOf(elements);
    }

    /** What its {@code @id} says. */
    public Optional<String> id() {
        return annotation("id").map(DrlAnnotation::value);
    }

    /** The first annotation of that name. */
    public Optional<DrlAnnotation> annotation(String named) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(named))
                .findFirst();
    }

    /** All patterns of all elements, in their order. */
    public List<DrlPattern> patterns() {
        return elements.stream().flatMap(element -> element.patterns().stream()).toList();
    }
}
