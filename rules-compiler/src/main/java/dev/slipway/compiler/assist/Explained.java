package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.Span;

/**
 * What a word of a rule means.
 *
 * @param span of the word
 * @param meaning in Markdown
 */
public record Explained(Span span, String meaning) {}
