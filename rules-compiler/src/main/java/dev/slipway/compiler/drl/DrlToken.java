package dev.slipway.compiler.drl;

/**
 * A word, number, text or sign of DRL; comments and blanks are none.
 *
 * @param text as it stands, a string with its quotes
 */
public record DrlToken(Kind kind, String text, Span span) {

    /** What a token can be. */
    public enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN
    }

    /** Whether it is this word or sign. */
    public boolean is(String wanted) {
        return kind != Kind.STRING && text.equals(wanted);
    }

    /** What a string says, without its quotes; of other tokens, their text. */
    public String value() {
        return kind == Kind.STRING ? text.substring(1, text.length() - 1).replaceAll("\\\\([\"'\\\\])", "$1") : text;
    }
}
