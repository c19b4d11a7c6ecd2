package dev.slipway.inputs.internal.markdown;

/** The bars between cells, and the row of dashes that is below the headers of each table. */
final class Bars {

    private static final String OF_DASHES = "|+:- \t";

    private Bars() {}

    /** Where the next bar is that separates cells, from there on; the end of the text where there is none. */
    static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                return at;
            }
        }
        return text.length();
    }

    static boolean isBetweenCells(String line) {
        return next(line, 0) < line.length();
    }

    /** Whether it is a row such as {@code | --- | :-: |}; databases print {@code -----+-----}. */
    static boolean isDashes(String line) {
        boolean isParted = line.indexOf('|') >= 0 || line.indexOf('+') >= 0;
        return isParted && line.indexOf('-') >= 0 && line.chars().allMatch(letter -> OF_DASHES.indexOf(letter) >= 0);
    }
}
