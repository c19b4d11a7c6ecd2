package dev.slipway.model.facts.measure;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.state.StateMeasures;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How far a milestone is, or will be, past its deadline. */
public interface SlipMeasures extends StateMeasures, ForecastQuality {

    /** What was forecast on the last day of its deadline. */
    DateWindow forecastOnDeadline();

    LocalDate today();

    /** The latest report that states a total float. */
    Optional<MilestoneUpdate> floatReport();

    /**
     * Days by which its schedule cannot meet a constraint or deadline of its own: the total float below zero, as the tool
     * saved it, in whole days rounded down. Zero or less where there is float.
     *
     * @throws java.util.NoSuchElementException if no schedule states its float
     */
    default int daysWithoutFloat() {
        return (int) Math.floor(-floatReport().orElseThrow().totalFloat().orElseThrow());
    }

    /** Open, and past its deadline: the case of rule S01, in which the other rules on its slip are silent. */
    default boolean isOverdue() {
        return isOpen() && deadline().endedBefore(today());
    }

    /**
     * Days by which it is late already, or will be by its forecast, whichever is more; the days past its deadline where
     * nothing is forecast. So a slip does not become milder when its deadline passes.
     *
     * @throws IllegalStateException if it has no deadline
     */
    default DayRange overdueDays() {
        DayRange past = DayRange.exactly(deadline().daysPastBy(today()));
        return forecast().isKnown() ? forecast().daysAfter(deadline()).raisedTo(past.max()) : past;
    }

    /** The {@link #overdueDays()} in words: what it is late by already, or will be by its forecast. */
    default Phrase lateness() {
        boolean isForecastLater = forecast().endsAfter(today());
        return isForecastLater
                ? new Phrase("lateness.forecast", Map.of("forecast", forecast(), "days", overdueDays()))
                : new Phrase("lateness.already", Map.of("days", overdueDays()));
    }

    /** Whether what was forecast on the last day of its deadline was already a red slip. */
    default boolean wasRedOnDeadline() {
        return isRedSlip(forecastOnDeadline());
    }

    /** Whether its slip would be red if it were not cancelled, or its deadline has passed. Trends of one on hold are not judged. */
    default boolean wasSlipRed() {
        return deadline().endedBefore(today()) || isRedSlip(forecast()) || (!wasLastOnHold() && isTrendRed());
    }

    /** The programme may cancel what its last report says is on hold. */
    private boolean wasLastOnHold() {
        return condition()
                .report()
                .flatMap(MilestoneUpdate::state)
                .filter(State.ON_HOLD::equals)
                .isPresent();
    }

    /** Whether rule S01, S02, T02 or T03 makes it red. */
    default boolean isSlipRed() {
        boolean isLate = isOverdue()
                ? overdueDays().middle() >= thresholds().number("bands.red") || wasRedOnDeadline()
                : isRedSlip(forecast());
        return isOpen() && (isLate || (isActive() && isTrendRed()));
    }

    private boolean isRedSlip(DateWindow expected) {
        return expected.startsAfter(deadline())
                && expected.daysAfter(deadline()).middle() >= thresholds().number("bands.red");
    }
}
