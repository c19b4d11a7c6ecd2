package dev.slipway.inputs.internal.states;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.states.CompletionCell.Spoken;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateWordsTest {

    private final StateWords words = StateWords.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Complete - late       | DONE      | RED
                    In Progress / delayed | STARTED   | RED
                    Not started, on track | PLANNED   | GREEN
                    Closed - won't do     | CANCELLED |
                    Not complete          | PLANNED   |
                    進行中                 | STARTED   |
                    Stuck                 | ON_HOLD   |
                    Amber/Green           |           | AMBER
                    """)
    void wordsThatAgreeSayWhatTheySayTogether(String text, State state, Health health) {
        assertThat(words.meaning(text))
                .contains(new StateMeaning(Optional.ofNullable(state), Optional.ofNullable(health)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open / Closed", "Green / Red", "Done - maybe", "Done -", "2026-01-31 / done"})
    void wordsThatContradictEachOtherOrAreNotKnownSayNothing(String text) {
        assertThat(words.meaning(text)).isEmpty();
    }

    /** In a column of health Y is yellow. */
    @Test
    void yesIsACompletionWhereOneBelongs() {
        assertThat(words.meaning("Y").flatMap(StateMeaning::health)).contains(Health.AMBER);
        assertThat(new CompletionCell(words)
                        .read(new Scalar("Y", Kind.TEXT, Place.FILE))
                        .flatMap(Spoken::state))
                .contains(State.DONE);
    }
}
