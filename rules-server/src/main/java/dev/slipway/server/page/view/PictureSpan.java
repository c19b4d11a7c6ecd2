package dev.slipway.server.page.view;

import java.util.Locale;

/**
 * A part of the width of a picture, in percent of it.
 *
 * @param from 0 to 100
 * @param width 0 to 100
 */
public record PictureSpan(double from, double width) {

    /** {@code 12.5%}. */
    public String x() {
        return percent(from);
    }

    public String length() {
        return percent(width);
    }

    public static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
