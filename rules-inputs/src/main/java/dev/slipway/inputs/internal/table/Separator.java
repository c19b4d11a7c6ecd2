package dev.slipway.inputs.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The character between two cells. */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    BAR('|', "bar");

    private static final int KNOWN = 1_000;

    /** So many cells of a line are looked at: enough to tell, and little time for a line of nothing but separators. */
    private static final int KNOWN_CELLS = 100;

    private final char character;
    private final String word;

    Separator(char character, String word) {
        this.character = character;
        this.word = word;
    }

    char character() {
        return character;
    }

    String word() {
        return word;
    }

    /**
     * The one by which most headers of any of the lines become known; where none do, the one that makes most of the
     * first line.
     */
    static Separator of(List<String> lines, Predicate<String> isHeader) {
        Separator best = COMMA;
        int most = best.score(lines, isHeader);
        for (Separator candidate : values()) {
            int score = candidate.score(lines, isHeader);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    /** Whether by some separator so many cells of one line are such headers. */
    static boolean isSettled(List<String> lines, Predicate<String> isHeader, int count) {
        return Arrays.stream(values()).anyMatch(each -> each.score(lines, isHeader) >= count * KNOWN);
    }

    private int score(List<String> lines, Predicate<String> isHeader) {
        int known = lines.stream()
                .mapToInt(line ->
                        (int) cells(line).limit(KNOWN_CELLS).filter(isHeader).count())
                .max()
                .orElse(0);
        return known * KNOWN
                + (int) lines.stream()
                        .limit(1)
                        .flatMap(this::cells)
                        .limit(KNOWN - 1)
                        .count();
    }

    private Stream<String> cells(String line) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(character)), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""));
    }
}
