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
        for (int at = 0; at < words.size(); at++) {
            for (int end = Math.min(words.size(), at + LONGEST_DAY); end > at; end--) {
                Optional<LocalDate> day = day(words.subList(at, end));
                if (day.isPresent()) {
                    found.add(new Found(
                            day.get(), joined(words.subList(0, at)), joined(words.subList(end, words.size()))));
                    at = end - 1;
                    break;
                }
            }
        }
        return new DaysInText(found);
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
