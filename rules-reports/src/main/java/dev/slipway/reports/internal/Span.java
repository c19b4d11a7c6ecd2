package dev.slipway.reports.internal;

import java.util.List;
import java.util.function.Function;

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

    /** The width of the widest of these texts; 0 where there are none. */
    static <T> int widest(List<T> items, Function<T, String> text) {
        return items.stream()
                .mapToInt(item -> plain(text.apply(item)).width())
                .max()
                .orElse(0);
    }

    int width() {
        return TextWidth.of(text);
    }
}
