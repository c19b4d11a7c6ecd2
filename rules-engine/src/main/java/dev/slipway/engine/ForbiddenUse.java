package dev.slipway.engine;

/**
 * Something in compiled rules that a strict pack may not do.
 *
 * @param packageName the package of DRL that it is in
 * @param part the name of the rule, the function or the declared type that does it
 * @param word which the author is likely to have written for it, such as {@code exec}
 * @param message what it does
 * @param remedy what to do instead
 */
public record ForbiddenUse(String packageName, String part, String word, String message, String remedy) {}
