package dev.slipway.reports.internal.terminal;

/** Columns that text takes on a terminal: East Asian wide characters and emoji two, combining marks none. */
public final class TextWidth {

    /** First and last of each wide range, in order; after Unicode's East Asian Width, symbols of one or two left out. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x4DBF},
        {0x4DC0, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF},
        {0x1F004, 0x1F2FF},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private TextWidth() {}

    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    public static int of(int character) {
        if (isCombining(character)) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character <= range[1]) {
                return character >= range[0];
            }
        }
        return false;
    }

    /** The text with blanks after it up to the given width; unchanged where it is wider. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text in exactly so many columns: with blanks after it, or cut with an ellipsis. */
    public static String fitted(String text, int width) {
        return padded(of(text) <= width ? text : cut(text, width - 1) + "\u2026", width);
    }

    private static String cut(String text, int width) {
        StringBuilder start = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            if (of(start.toString()) + of(character) > width) {
                break;
            }
            start.appendCodePoint(character);
        }
        return start.toString();
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && character >= 0x200B)
                || (character >= 0x1160 && character <= 0x11FF);
    }
}
