package dev.slipway.compiler.drl;

import java.util.Optional;

/**
 * One of the constraints of a pattern, which commas part.
 *
 * @param text as it stands
 * @param binding the name that it binds: {@code $late} of {@code $late : deadline.daysPastBy(today)}
 * @param expression of the whole constraint, or of what follows the colon of a binding
 */
public record DrlConstraint(String text, Span span, Optional<String> binding, Span expression) {}
