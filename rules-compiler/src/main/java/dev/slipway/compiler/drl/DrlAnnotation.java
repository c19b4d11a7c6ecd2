package dev.slipway.compiler.drl;

/**
 * An annotation of a rule.
 *
 * @param name without the {@code @}
 * @param value what stands in its brackets, a string without its quotes; empty where it has none
 * @param head of the {@code @} and the name
 * @param span from the {@code @} to the closing bracket
 * @param valueSpan of what stands in its brackets, quotes included; where it has none, empty and at its end
 */
public record DrlAnnotation(String name, String value, Span head, Span span, Span valueSpan) {

    /** Where to point for its value. */
    public Span place() {
        boolean hasBrackets = span.length() > head.length();
        return hasBrackets ? new Span(valueSpan.offset(), Math.max(1, valueSpan.length())) : head;
    }
}
