package dev.slipway.model.words;

import dev.slipway.model.base.DayRange;
import java.util.Map;

/** Numbers with what they count. */
final class CountedWords {

    private final Words words;

    CountedWords(Words words) {
        this.words = words;
    }

    /** {@code 1 day}, {@code 31 to 60 days}, {@code 5 терминалов}. */
    String counted(Object value, String noun) {
        if (value instanceof DayRange days && !days.isExact()) {
            int bound = days.highest().orElse(days.lowest().orElse(0));
            return words.text("count.range", Map.of("range", range(days), "noun", noun(noun + ".range", bound)));
        }
        double number = value instanceof DayRange days ? days.max() : ((Number) value).doubleValue();
        return words.text("count.number", Map.of("number", words.number(number), "noun", noun(noun, number)));
    }

    /** {@code 31}, {@code 31 to 396}, {@code up to 396}, {@code at least 31}. */
    String range(DayRange days) {
        if (days.lowest().isEmpty()) {
            return words.text("range.atMost", Map.of("max", days.max()));
        }
        if (days.highest().isEmpty()) {
            return words.text("range.atLeast", Map.of("min", days.min()));
        }
        return days.isExact()
                ? words.number(days.max())
                : words.text("range.between", Map.of("min", days.min(), "max", days.max()));
    }

    private String noun(String noun, double number) {
        return words.text("count." + noun + "."
                + words.language().plural(Numbers.rounded(number)).word());
    }
}
