package dev.slipway.inputs.internal.status;

import java.util.regex.Pattern;

/** What stands between two cells. */
enum Separator {
    COMMA(',', "comma"),
    SEMICOLON(';', "semicolon"),
    TAB('\t', "tab"),
    BAR('|', "bar");

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

    /** The one by which most of the headers of the line become known; of equals the one that makes most of them. */
    static Separator of(String headerLine) {
        Separator best = COMMA;
        for (Separator candidate : values()) {
            if (candidate.score(headerLine) > best.score(headerLine)) {
                best = candidate;
            }
        }
        return best;
    }

    private int score(String headerLine) {
        int score = 0;
        for (String header : headerLine.split(Pattern.quote(String.valueOf(character)), -1)) {
            String bare = header.strip().replaceAll("^\"|\"$", "");
            score += StatusField.ofHeader(bare).isPresent() ? 1_000 : 1;
        }
        return score;
    }
}
