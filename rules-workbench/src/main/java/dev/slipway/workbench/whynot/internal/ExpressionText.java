package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlToken;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes tokens as a person would: no blanks except around operators. */
final class ExpressionText {

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");

    private ExpressionText() {}

    static String text(List<DrlToken> tokens) {
        return tokens.stream()
                .map(token -> token.text().equals(",") ? ", " : token.text())
                .map(text -> ARITHMETIC.contains(text) ? " " + text + " " : text)
                .collect(Collectors.joining());
    }
}
