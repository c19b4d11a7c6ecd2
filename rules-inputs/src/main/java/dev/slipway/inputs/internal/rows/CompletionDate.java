package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.model.status.State;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The date in a column of which only the row says what it is: the completion of what is done, and the date now expected of
 * what is not.
 */
final class CompletionDate {

    private static final double DONE = 100;

    private final boolean isEither;

    CompletionDate(ActivityColumns columns) {
        this.isEither =
                columns.of(ActivityField.ACTUAL).stream().anyMatch(columns.of(ActivityField.FORECAST)::contains);
    }

    /**
     * The activity with that date as one of the two.
     *
     * @param stated with the date as both
     */
    Activity settled(Activity stated, Activity.Builder builder) {
        if (!isEither || stated.actual().isEmpty()) {
            return stated;
        }
        if (isOpen(stated)) {
            return builder.actual(Optional.empty()).build();
        }
        return stated.forecast().equals(stated.actual())
                ? builder.forecast(Optional.empty()).build()
                : stated;
    }

    private static boolean isOpen(Activity stated) {
        OptionalDouble percent = stated.percent();
        return stated.state()
                .map(state -> state != State.DONE && state != State.CANCELLED)
                .orElse(percent.isPresent() && percent.getAsDouble() < DONE);
    }
}
