package dev.slipway.model.outlook;

import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.foresight.ForecastPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An open milestone, and what its forecast may say later.
 *
 * @param from its latest forecast; empty where nothing is forecast
 * @param chance that the forecast will hold the deadline on its last day, 0 to 1; empty without a record, and where the
 *     forecast was made on that day or after
 * @param comparable as many milestones with a forecast like this one as the past forecasts weigh that it rests on; zero for none
 * @param comparableOwn the part of that weight that is the programme's own; the rest is of the class
 * @param atDeadline what it may say on the last day of the deadline; empty without a reference class
 * @param at what it may say on other days that were asked for
 * @param unanswered the days that were asked for and are not among them
 */
public record MilestoneOutlook(
        MilestoneStatus status,
        Optional<ForecastPoint> from,
        OptionalDouble chance,
        double comparable,
        double comparableOwn,
        Optional<DatedSpread> atDeadline,
        List<DatedSpread> at,
        List<UnansweredDay> unanswered) {

    public MilestoneOutlook {
        at = List.copyOf(at);
        unanswered = List.copyOf(unanswered);
    }

    /** One that answers every day that was asked for. */
    public MilestoneOutlook(
            MilestoneStatus status,
            Optional<ForecastPoint> from,
            OptionalDouble chance,
            double comparable,
            double comparableOwn,
            Optional<DatedSpread> atDeadline,
            List<DatedSpread> at) {
        this(status, from, chance, comparable, comparableOwn, atDeadline, at, List.of());
    }
}
