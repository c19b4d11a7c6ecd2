package dev.slipway.inputs.internal.text;

/**
 * Looks through the XML of a sheet for a cell such as {@code r="FXSHRXW1"}, far beyond the last column XFD that a sheet
 * can have: the library that reads workbooks makes room for every column before it.
 */
final class ColumnLimitCheck {

    private static final String BEGIN = "r=\"";
    private static final int MOST_LETTERS = 3;

    private int matched;
    private int letters;

    /** Whether one is in these bytes, which go on where those before ended. */
    boolean isIn(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            char character = (char) (bytes[i] & 0xFF);
            if (character == 0) {
                continue; // of letters of two bytes, one is a zero
            }
            if (matched == BEGIN.length() && character >= 'A' && character <= 'Z') {
                if (++letters > MOST_LETTERS) {
                    return true;
                }
            } else {
                letters = 0;
                matched = next(character);
            }
        }
        return false;
    }

    private int next(char character) {
        int expected = matched % BEGIN.length();
        if (character == BEGIN.charAt(expected)) {
            return expected + 1;
        }
        return character == BEGIN.charAt(0) ? 1 : 0;
    }
}
