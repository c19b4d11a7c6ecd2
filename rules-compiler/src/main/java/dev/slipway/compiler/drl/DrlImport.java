package dev.slipway.compiler.drl;

/**
 * An import.
 *
 * @param target a class, a package with {@code .*}, or, where static, a method
 * @param span of the whole line, from {@code import} on
 */
public record DrlImport(String target, boolean isStatic, Span span) {}
