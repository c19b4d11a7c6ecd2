package dev.slipway.reports.internal.csv;

import dev.slipway.model.words.VisibleText;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a name as a formula, and a terminal from executing it.
 *
 * <p>A cell is a formula to a spreadsheet where it begins with {@code = + - @}, narrow or wide, or with a tab or a line
 * end, whatever blanks and invisible characters come before; such a cell begins with an apostrophe here, and shows as
 * text. The same goes for what follows a semicolon or a line end within a cell, because where semicolons separate cells
 * a spreadsheet takes a file of commas apart at those. A cell that is a plain number stays one, negative days too.
 */
final class CsvCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]*";
    private static final String ASCII_SIGNS = "=+-@:";
    private static final String SIGN = "[=+\\-@＝＋－＠]";
    private static final Pattern FORMULA = Pattern.compile(BLANKS + SIGN + "|[\\p{Z}\\p{Cf}]*[\\t\\r\\n]");
    private static final Pattern FORMULA_WITHIN =
            Pattern.compile("([;\\r\\n])(?=[\\s\\p{Z}\\p{Cf}&&[^\\r\\n]]*" + SIGN + ")");

    /** What a service that runs builds would obey at the beginning of a line. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*:(?=:)");

    private CsvCell() {}

    /**
     * The text, with an apostrophe where a spreadsheet would read a formula, plain numbers excepted, and
     * {@code U+FFFD} for characters that do not show, other than tabs and line ends.
     */
    static String harmless(String text) {
        return isHarmless(text) ? text : quoted(text);
    }

    /** Checked without a pattern, because nearly every cell is harmless and they come by the million; in doubt the answer is no. */
    private static boolean isHarmless(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isHidden(character) || character == '#' || (begins && isDoubtful(character))) {
                return false;
            }
            begins = character == ';' || (begins && character == ' ');
        }
        return true;
    }

    private static boolean isHidden(char character) {
        return character < ' '
                || (character > '~'
                        && (Character.isISOControl(character)
                                || Character.isSurrogate(character)
                                || Character.getType(character) == Character.FORMAT));
    }

    private static boolean isDoubtful(char first) {
        return first > '~' ? !Character.isLetter(first) : ASCII_SIGNS.indexOf(first) >= 0;
    }

    private static String quoted(String text) {
        boolean isFormula =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        String apart = FORMULA_WITHIN.matcher(text).replaceAll("$1'");
        String shown =
                VisibleText.harmless(COMMAND.matcher(VisibleText.ofLines(apart)).replaceAll("$0 "));
        return isFormula ? "'" + shown : shown;
    }
}
