package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.util.Optional;

/**
 * What a milestone is said to be as of a day, and the reports that say so.
 *
 * @param state the state as of the day
 * @param actual when it happened, as last stated; the window up to the first report of its completion where no day was
 *     stated; may lie after the day, and then does not count
 * @param actualReport the report that states the completion, or takes it back
 * @param report the report that states the state in words; empty where none does
 * @param decision the decision to cancel that holds by the day, approved or not
 * @param reopening the report that took a completion back, where it is the latest of all
 */
public record MilestoneState(
        State state,
        DateWindow actual,
        Optional<MilestoneUpdate> actualReport,
        Optional<MilestoneUpdate> report,
        Optional<Cancellation> decision,
        Optional<MilestoneUpdate> reopening) {

    /** Whether the completion was reported without a day. */
    public boolean isUndated() {
        return state == State.DONE
                && actualReport
                        .flatMap(MilestoneUpdate::actual)
                        .filter(ActualReport.Happened.class::isInstance)
                        .isEmpty();
    }
}
