package dev.slipway.reports.internal;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running a name as a formula, and a terminal from obeying it. */
final class CsvCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]*";
    private static final Pattern FORMULA = Pattern.compile(BLANKS + "[=+\\-@＝＋－＠]|[\\p{Z}\\p{Cf}]*[\\t\\r\\n]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    private CsvCell() {}

    /**
     * The text, with an apostrophe before it where a spreadsheet would read a formula, plain numbers excepted, and
     * {@code U+FFFD} for control characters other than tabs and line ends.
     */
    static String harmless(String text) {
        boolean isFormula =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        String shown = CONTROL.matcher(text).replaceAll("\uFFFD");
        return isFormula ? "'" + shown : shown;
    }
}
