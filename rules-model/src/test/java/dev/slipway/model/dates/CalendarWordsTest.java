package dev.slipway.model.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Mon,MONDAY",
        "lundi,MONDAY",
        "mar,TUESDAY",
        "\u043f\u044f\u0442\u043d\u0438\u0446\u0430,FRIDAY",
        "Do,THURSDAY"
    })
    void weekdaysOfAllLanguagesAreKnown(String word, DayOfWeek day) {
        assertThat(CalendarWords.weekday(word)).contains(day);
    }

    /** They are looked up in English alone, because the other languages take a tenth of a second to load. */
    @Test
    void noLanguageCallsAWeekdayAsEnglishBoundsADate() throws IOException {
        List<String> words = wordsThatBound();

        assertThat(words).contains("by", "before", "after", "end", "mid", "early");
        assertThat(words)
                .doesNotContainAnyElementsOf(LocaleNames.all().weekdays().keySet())
                .allMatch(word -> CalendarWords.weekday(word).isEmpty());
    }

    private static List<String> wordsThatBound() throws IOException {
        Properties english = new Properties();
        try (InputStream file = CalendarWords.class.getResourceAsStream("words_en.properties")) {
            english.load(file);
        }
        return english.values().stream()
                .flatMap(words -> List.of(words.toString().split(" ")).stream())
                .filter(word -> CalendarWords.english()
                        .meaning(word)
                        .filter(meaning ->
                                meaning.limit().isPresent() || meaning.part().isPresent())
                        .isPresent())
                .toList();
    }
}
