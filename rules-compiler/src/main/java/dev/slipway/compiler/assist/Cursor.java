package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place in a rule that is being written.
 *
 * @param rule the part of the file that it is in
 * @param offset in the file
 */
record Cursor(DrlPart rule, int offset) {

    /** The words and signs that end before the place, and the one that is being written. */
    List<DrlToken> before() {
        return rule.tokens().stream().filter(token -> token.start() < offset).toList();
    }

    /** The text in quotes that the place is in. */
    Optional<DrlToken> string() {
        return last().filter(token -> token.isString() && (offset < token.end() || !token.isClosed()));
    }

    private Optional<DrlToken> last() {
        List<DrlToken> before = before();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** The word that is being written up to the place; empty, and at the place, where none is. */
    Span word() {
        return last().filter(token -> token.isWord() && offset <= token.end())
                .map(token -> Span.between(token.start(), offset))
                .orElse(new Span(offset, 0));
    }

    /** How many tokens come before the word that is being written. */
    int index() {
        int start = word().offset();
        return (int)
                rule.tokens().stream().filter(token -> token.start() < start).count();
    }

    /** Whether the place is between {@code when} and {@code then}. */
    boolean isInCondition() {
        int when = rule.find("when", 1).orElse(Integer.MAX_VALUE);
        int then = rule.find("then", 1).orElse(Integer.MAX_VALUE);
        return index() > when && index() <= then;
    }

    /** Whether the place is before {@code when}. */
    boolean isInHead() {
        return index() <= rule.find("when", 1).orElse(Integer.MAX_VALUE);
    }
}
