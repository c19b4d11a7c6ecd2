package dev.slipway.inputs.internal.markdown;

/**
 * Cells of a CSV between quotes, which may hold whole texts: a description that somebody wrote in Markdown makes no Markdown of
 * the file that it is exported to.
 */
final class QuotedCells {

    private static final char QUOTE = '"';
    private static final String BEFORE_A_CELL = ",;|\t\r\n";

    private QuotedCells() {}

    /** The beginning of a text without what stands in such cells; the last may go on behind it. */
    static String emptied(String start) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < start.length()) {
            if (opens(start, at)) {
                at = behind(start, at);
            } else {
                left.append(start.charAt(at));
                at++;
            }
        }
        return left.toString();
    }

    private static boolean opens(String text, int at) {
        return text.charAt(at) == QUOTE && (at == 0 || BEFORE_A_CELL.indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Where a cell ends, in which two quotes stand for one. */
    private static int behind(String text, int open) {
        int at = text.indexOf(QUOTE, open + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            at = text.indexOf(QUOTE, at + 2);
        }
        return at < 0 ? text.length() : at + 1;
    }
}
