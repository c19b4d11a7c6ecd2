package dev.slipway.compiler.drl;

import java.util.List;

/** The tokens of a constraint, taken one after the other. */
final class ExpressionTokens {

    private final List<DrlToken> tokens;
    private int at;

    ExpressionTokens(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    /** What {@link ExpressionParser} does not know, and leaves to Drools. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("left to Drools", null, false, false);
        }
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** The next one, which stays the next one. */
    DrlToken peek() {
        if (isAtEnd()) {
            throw new NotUnderstood();
        }
        return tokens.get(at);
    }

    /** Whether the next one is this word or sign. */
    boolean peek(String wanted) {
        return !isAtEnd() && peek().is(wanted);
    }

    /** Whether the next one is a comparison. */
    boolean peekComparison() {
        return !isAtEnd() && !peek().isString() && ExpressionParser.COMPARISONS.contains(peek().text());
    }

    /** Whether a name and a colon come next, which bind what follows. */
    boolean peekBinding() {
        return at + 1 < tokens.size()
                && peek().isWord()
                && (tokens.get(at + 1).is(":") || tokens.get(at + 1).is(":="));
    }

    DrlToken take() {
        DrlToken taken = peek();
        at++;
        return taken;
    }

    DrlToken takeWord() {
        if (!peek().isWord()) {
            throw new NotUnderstood();
        }
        return take();
    }

    /** The last one that was taken. */
    DrlToken taken() {
        return tokens.get(at - 1);
    }

    /** Takes the next one if it is this word or sign. */
    boolean accept(String wanted) {
        boolean isNext = peek(wanted);
        if (isNext) {
            at++;
        }
        return isNext;
    }

    void expect(String wanted) {
        if (!accept(wanted)) {
            throw new NotUnderstood();
        }
    }
}
