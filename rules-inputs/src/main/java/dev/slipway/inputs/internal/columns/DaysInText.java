package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.table.StatedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The full days that stand among the words of a title: {@code Tracker 31 January 2026}. */
record DaysInText(List<Found> found) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DAY = 4;
    private static final Pattern AROUND = Pattern.compile("^[(\\[\"'«]+|[)\\]\"'»,;:]+$|(?<=\\d{4})\\.$");

    DaysInText {
        found = List.copyOf(found);
    }

    /** A day with the words before and behind it. */
    record Found(LocalDate day, String before, String behind) {}

    static DaysInText of(String text) {
        List<Found> found = new ArrayList<>();
        if (text.length() > LONGEST_TITLE || text.chars().noneMatch(Character::isDigit)) {
            return new DaysInText(found);
        }
        List<String> words = List.of(text.strip().split("(?<=:)\\s*|\\s+"));
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length > 0) {
                found.add(found(words, at, at + length));
            }
            at += Math.max(1, length);
        }
        return new DaysInText(found);
    }

    /** Of how many words the longest day is that begins with that one; 0 where none does. */
    private static int lengthAt(List<String> words, int at) {
        int length = Math.min(LONGEST_DAY, words.size() - at);
        while (length > 0 && day(words.subList(at, at + length)).isEmpty()) {
            length--;
        }
        return length;
    }

    private static Found found(List<String> words, int from, int to) {
        return new Found(
                day(words.subList(from, to)).orElseThrow(),
                joined(words.subList(0, from)),
                joined(words.subList(to, words.size())));
    }

    /** The only one; nothing where there are more. */
    Optional<Found> single() {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> day(List<String> words) {
        return StatedDay.fully(AROUND.matcher(joined(words)).replaceAll(""));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
