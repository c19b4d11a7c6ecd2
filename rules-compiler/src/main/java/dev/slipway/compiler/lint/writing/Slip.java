package dev.slipway.compiler.lint.writing;

import dev.slipway.compiler.drl.Span;
import dev.slipway.engine.ProblemCode;

/**
 * Something that is written otherwise than rules are.
 *
 * @param span what is written
 * @param remedy what to write instead
 */
public record Slip(ProblemCode code, Span span, String message, String remedy) {}
