package dev.slipway.compiler.lint;

/** A word, number, text in quotes or sign of a file of rules. */
record Token(Kind kind, String text, int start) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    int end() {
        return start + text.length();
    }

    Span span() {
        return new Span(start, text.length());
    }

    boolean is(String wanted) {
        return kind != Kind.TEXT && text.equals(wanted);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** Whether a text in quotes ends on its line. */
    boolean isClosed() {
        return kind != Kind.TEXT || (text.length() > 1 && text.charAt(0) == text.charAt(text.length() - 1));
    }

    /** A text without its quotes. */
    String content() {
        return text.substring(1, Math.max(1, text.length() - 1));
    }
}
