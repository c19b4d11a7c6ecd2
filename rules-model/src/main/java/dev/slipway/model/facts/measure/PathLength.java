package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.status.ScheduleActivity;
import java.util.List;

/**
 * How much of the time that is left the critical path takes.
 *
 * @param last the open milestone that finishes last
 * @param total working days from the data date to its finish, above zero
 * @param count these days and its total float: the days that there are
 */
public record PathLength(ScheduleActivity last, double count, double total) {

    /** The days that there are over the days that it takes: below 1 the finish cannot be met. */
    public double share() {
        return Rounding.toBillionth(count / total);
    }

    /** The milestone, by id and name. */
    public List<String> named() {
        return List.of(last.title());
    }
}
