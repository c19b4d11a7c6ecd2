package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.Span;

/**
 * What a rule says of itself: {@code @id("X01")}.
 *
 * @param value without quotes and escapes
 * @param raw as it stands between the brackets
 */
record Annotation(String name, String value, String raw, Span span, Span valueSpan) {}
