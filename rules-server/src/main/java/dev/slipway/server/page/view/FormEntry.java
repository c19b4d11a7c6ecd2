package dev.slipway.server.page.view;

import dev.slipway.model.status.State;

/**
 * What a form says of one milestone, in the words that were typed.
 *
 * @param isReported whether anything is to be reported on it
 */
public record FormEntry(
        String milestone,
        boolean isReported,
        String state,
        String forecast,
        String actual,
        String percent,
        String note) {

    /** Whether it is said to be done, and not when. */
    public boolean isDoneWithoutDay() {
        return actual.isEmpty() && state.equals(State.DONE.word());
    }
}
