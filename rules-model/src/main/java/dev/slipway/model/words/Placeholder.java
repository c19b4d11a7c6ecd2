package dev.slipway.model.words;

import java.util.Optional;

/**
 * Where a text wants a value: {@code {late}} or {@code {late:days}}. Read without a regular expression, since every
 * alert is made of a dozen of them.
 *
 * @param form how the value is to be shown; empty where nothing is said about it
 * @param end the position after it
 */
record Placeholder(String name, String form, int end) {

    /** The one that opens at this position, where one does. */
    static Optional<Placeholder> at(String text, int open) {
        int colon = endOfWord(text, open + 1);
        boolean isFormed = colon < text.length() && text.charAt(colon) == ':';
        int close = isFormed ? endOfWord(text, colon + 1) : colon;
        boolean isWhole = colon > open + 1
                && (!isFormed || close > colon + 1)
                && close < text.length()
                && text.charAt(close) == '}';
        return isWhole
                ? Optional.of(new Placeholder(
                        text.substring(open + 1, colon), isFormed ? text.substring(colon + 1, close) : "", close + 1))
                : Optional.empty();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '_';
    }
}
