package dev.slipway.reports.internal.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at blanks and between East Asian characters, and within a word only where it is wider than
 * a line; never before a mark or a joiner, which is nothing without the character before it. The JDK's {@code BreakIterator} would part {@code 2025-12-31} and takes a noticeable share of the start-up.
 */
public final class Wrapping {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private boolean blankBefore;

    private Wrapping(int width) {
        this.width = width;
    }

    /**
     * The lines of the text, none wider than the width; one empty line for an empty text. Runs of blanks become one.
     *
     * @param width in columns, at least 2
     */
    public static List<String> lines(String text, int width) {
        Wrapping wrapping = new Wrapping(width);
        text.codePoints().forEach(wrapping::add);
        wrapping.endWord();
        wrapping.lines.add(wrapping.line.toString());
        return wrapping.lines;
    }

    private void add(int character) {
        if (character == ' ') {
            endWord();
            blankBefore = true;
            return;
        }
        if (isAttached(character)) {
            line.appendCodePoint(character);
            return;
        }
        if (TextWidth.isWide(character)) {
            endWord();
        }
        word.appendCodePoint(character);
        if (TextWidth.isWide(character)) {
            endWord();
        }
    }

    /** Whether it belongs to the wide character that the line ends with: within a word it is no place to break anyway. */
    private boolean isAttached(int character) {
        return TextWidth.of(character) == 0 && word.isEmpty() && !blankBefore && !line.isEmpty();
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String next = word.toString();
        word.setLength(0);
        boolean spaced = blankBefore && !line.isEmpty();
        blankBefore = false;
        if (fits((spaced ? " " : "") + next)) {
            line.append(spaced ? " " : "").append(next);
            return;
        }
        endLine();
        next.codePoints().forEach(this::append);
    }

    private void append(int character) {
        if (!fits(Character.toString(character))) {
            endLine();
        }
        line.appendCodePoint(character);
    }

    private boolean fits(String more) {
        return TextWidth.of(line.toString()) + TextWidth.of(more) <= width;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
