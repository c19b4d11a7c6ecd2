package dev.slipway.compiler.drl;

/**
 * A word, number, text in quotes or sign of a file of rules; comments and blanks are none.
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

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether a string ends on its line. */
    public boolean isClosed() {
        return kind != Kind.STRING || (text.length() > 1 && text.charAt(0) == text.charAt(text.length() - 1));
    }

    /** The offset of its first character. */
    public int start() {
        return span.offset();
    }

    /** The offset after its last character. */
    public int end() {
        return span.end();
    }

    /** What stands between the quotes of a string. */
    public String content() {
        return text.substring(1, Math.max(1, text.length() - 1));
    }

    /** What a string says, without its quotes; of other tokens, their text. */
    public String value() {
        return kind == Kind.STRING ? content().replaceAll("\\\\([\"'\\\\])", "$1") : text;
    }
}
