package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"dedline, deadline", "FORECAST, forecast", "forcast, forecast"})
    void suggestsTheNearestWord(String unknown, String meant) {
        assertThat(Suggestion.of(unknown, List.of("deadline", "forecast", "actual")))
                .isEqualTo("did you mean '" + meant + "'?");
    }

    @Test
    void listsTheKnownWordsWhereNoneIsNear() {
        assertThat(Suggestion.of("colour", List.of("deadline", "actual"))).isEqualTo("known: deadline, actual");
        assertThat(Suggestion.of("colour", List.of())).isEmpty();
    }

    @Test
    void nothingIsNearAWordThatNobodyTypes() {
        String unknown = "dedline" + " ".repeat(1_000_000);

        assertThat(Suggestion.of(unknown, List.of("deadline"))).isEqualTo("known: deadline");
    }
}
