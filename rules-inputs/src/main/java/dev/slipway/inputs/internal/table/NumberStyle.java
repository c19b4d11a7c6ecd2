package dev.slipway.inputs.internal.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the numbers of a column have a decimal point or a decimal comma, as far as its cells show. {@code 120.000} alone may be
 * a hundred and twenty thousand, or a hundred and twenty; {@code 1.200.000} and {@code 8,5} can be read in one way only.
 */
final class NumberStyle {

    private static final String SIGN = "[+-]?";

    /** Blanks, and the apostrophe of the Swiss: they part thousands and nothing else. */
    private static final String GAP = "[ '\u00A0\u202F]";

    private static final Pattern EITHER = Pattern.compile(SIGN + "[1-9]\\d{0,2}[.,]\\d{3}");

    /** With three digits behind the comma it is no fraction unless something stands before it that no thousands have. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile(SIGN
            + "(?:\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:(?:\\.|" + GAP + ")\\d{3})+,\\d+"
            + "|(?:\\d+,(?:\\d{1,2}|\\d{4,})|\\d{4,},\\d{3}|0\\d*,\\d{3}))");

    private static final Pattern DECIMAL_POINT = Pattern.compile(SIGN
            + "(?:\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3}(?:(?:,|" + GAP + ")\\d{3})+\\.\\d+"
            + "|(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{4,}\\.\\d{3}|0\\d*\\.\\d{3}))");

    private boolean hasPoint;
    private boolean hasComma;

    /** Takes in a cell of the column. */
    void learn(String text) {
        if (!isDigits(text)) {
            hasPoint |= DECIMAL_POINT.matcher(text).matches();
            hasComma |= DECIMAL_COMMA.matcher(text).matches();
        }
    }

    /** Whether a text can be read as two numbers, of which the column may say which is meant. */
    static boolean isEither(String text) {
        return !isDigits(text) && EITHER.matcher(text).matches();
    }

    /** Whether no further cell can tell more, because the column contradicts itself. */
    boolean isContradictory() {
        return hasPoint && hasComma;
    }

    /** The number with a decimal point and without thousands apart; nothing of what stays two numbers, the text of what is none. */
    Optional<String> written(String text) {
        if (isEither(text)) {
            return ofEither(text);
        }
        return Optional.of(DECIMAL_COMMA.matcher(text).matches() ? withPoint(text) : text);
    }

    /** Thousands with a comma are what is read anywhere, unless the column has decimal commas. */
    private Optional<String> ofEither(String text) {
        if (text.indexOf(',') >= 0) {
            return hasComma ? Optional.empty() : Optional.of(text);
        }
        return hasPoint == hasComma ? Optional.empty() : Optional.of(hasComma ? withPoint(text) : text);
    }

    /** Both that a text may be, so that each can be read in one way only: {@code 120000 or 120}. */
    static String both(String text) {
        String fraction = text.replace(',', '.').replaceFirst("\\.000$", "");
        return text.replaceAll("[.,]", "") + " or " + fraction + (fraction.indexOf('.') < 0 ? "" : "0");
    }

    private static String withPoint(String text) {
        return text.replaceAll("\\.|" + GAP, "").replace(',', '.');
    }

    /** Most are: checked without a pattern, because such numbers come by the million. */
    static boolean isDigits(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
