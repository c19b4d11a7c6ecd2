package dev.slipway.compiler.drl;

/**
 * An annotation of a rule.
 *
 * @param name without the {@code @}
 * @param value what stands in its brackets, a string without its quotes; empty where it has none
 * @param span from the {@code @} to the closing bracket
 * @param valueSpan of what stands in its brackets, quotes included; where it has none, empty and at its end
 */
public record DrlAnnotation(String name, String value, Span span, Span valueSpan) {}
