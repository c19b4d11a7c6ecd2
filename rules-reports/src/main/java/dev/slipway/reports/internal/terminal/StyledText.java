package dev.slipway.reports.internal.terminal;

import dev.slipway.model.words.VisibleText;
import java.util.List;
import java.util.function.Function;

/** A piece of text in one style, made safe to show on construction. */
public record StyledText(String text, Style style) {

    public StyledText {
        text = VisibleText.of(text);
    }

    public static StyledText plain(String text) {
        return new StyledText(text, Style.PLAIN);
    }

    /** With blanks after it up to the given width. */
    public StyledText padded(int width) {
        return new StyledText(TextWidth.padded(text, width), style);
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
