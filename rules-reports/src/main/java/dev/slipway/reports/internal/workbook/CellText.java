package dev.slipway.reports.internal.workbook;

import java.util.regex.Pattern;

/** Text as a workbook can hold it. */
final class CellText {

    /** The most characters that a cell of a spreadsheet holds. */
    static final int LIMIT = 32_767;

    /** How a workbook writes a character that XML does not have; a text that looks like it must be escaped. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

    private CellText() {}

    /** The text, cut where it is longer than a cell can be, with {@code U+FFFD} for what XML forbids. */
    static String of(String text) {
        String cut = text.length() <= LIMIT ? text : text.substring(0, LIMIT - 1) + "…";
        return ESCAPE.matcher(FORBIDDEN.matcher(cut).replaceAll("\uFFFD")).replaceAll("_x005F_");
    }
}
