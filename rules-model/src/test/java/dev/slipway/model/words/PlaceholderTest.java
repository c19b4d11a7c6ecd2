package dev.slipway.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @Test
    void namesAValueAndHowItIsToBeShown() {
        assertThat(Placeholder.at("by {late:days}.", 3)).contains(new Placeholder("late", "days", 14));
        assertThat(Placeholder.at("{late_2}", 0)).contains(new Placeholder("late_2", "", 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{late", "{late:", "{late:}", "{:days}", "{late:days", "{late days}", "{läte}"})
    void isWholeOrNone(String text) {
        assertThat(Placeholder.at(text, 0)).isEmpty();
    }

    @Test
    void bracesThatAreNoneStayAsTheyAreWritten() {
        Words words = Words.of(Language.ENGLISH);

        assertThat(words.fill("{{late}} {} {other} {late", Map.of("late", 1))).isEqualTo("{1} {} {other} {late");
    }
}
