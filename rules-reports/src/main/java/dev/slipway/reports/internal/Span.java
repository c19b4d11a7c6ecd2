package dev.slipway.reports.internal;

/** A piece of text in one style, made safe to show on construction. */
record Span(String text, Style style) {

    Span {
        text = VisibleText.of(text);
    }

    static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    /** With blanks after it up to the given width. */
    Span padded(int width) {
        return new Span(TextWidth.padded(text, width), style);
    }

    int width() {
        return TextWidth.of(text);
    }
}
