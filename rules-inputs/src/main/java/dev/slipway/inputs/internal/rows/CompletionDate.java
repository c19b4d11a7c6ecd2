package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.model.status.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The date in a column of which only the row says what it is: the completion of what is done, and the date now expected of
 * what is not. A row that says nothing of it has completed under {@code Completion date}, and not under {@code Forecast /
 * Actual}.
 */
final class CompletionDate {

    private static final double DONE = 100;

    private final boolean isEither;
    private final boolean isForecastToo;

    CompletionDate(ActivityColumns columns) {
        List<Integer> both = columns.of(SnapshotField.ACTUAL).stream()
                .filter(columns.of(SnapshotField.FORECAST)::contains)
                .toList();
        this.isEither = !both.isEmpty();
        this.isForecastToo = both.stream()
                .flatMap(column ->
                        HeaderVocabulary.any().sense(columns.header().names().get(column)).stream())
                .anyMatch(sense -> sense.field() == HeaderField.FORECAST_OR_ACTUAL);
    }

    /**
     * The activity with that date as one of the two. A date that is marked as actual is no forecast, and stays what it is.
     *
     * @param stated with the date as both
     */
    Activity settled(Activity stated, Activity.Builder builder) {
        if (!isEither || stated.actual().isEmpty() || stated.forecast().isEmpty()) {
            return stated;
        }
        if (isForecastToo ? !isDone(stated) : isOpen(stated)) {
            return builder.actual(Optional.empty()).build();
        }
        return stated.forecast().equals(stated.actual())
                ? builder.forecast(Optional.empty()).build()
                : stated;
    }

    private static boolean isDone(Activity stated) {
        OptionalDouble percent = stated.percent();
        return stated.state().map(State.DONE::equals).orElse(percent.isPresent() && percent.getAsDouble() >= DONE);
    }

    private static boolean isOpen(Activity stated) {
        OptionalDouble percent = stated.percent();
        return stated.state()
                .map(state -> state != State.DONE && state != State.CANCELLED)
                .orElse(percent.isPresent() && percent.getAsDouble() < DONE);
    }
}
