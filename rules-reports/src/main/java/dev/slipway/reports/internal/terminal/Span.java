package dev.slipway.reports.internal.terminal;

import dev.slipway.reports.internal.say.VisibleText;
import java.util.List;
import java.util.function.Function;

/** A piece of text in one style, made safe to show on construction. */
public record Span(String text, Style style) {

    public Span {
        text = VisibleText.of(text);
    }

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }

    /** With blanks after it up to the given width. */
    public Span padded(int width) {
        return new Span(TextWidth.padded(text, width), style);
    }

    /** The width of the widest of these texts; 0 where there are none. */
    public static <T> int widest(List<T> items, Function<T, String> text) {
        return items.stream()
                .mapToInt(item -> plain(text.apply(item)).width())
                .max()
                .orElse(0);
    }

    public int width() {
        return TextWidth.of(text);
    }
}
