package dev.slipway.reports.internal.picture;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.MilestoneOutlook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a forecast may say later: it opens at the report and is as wide as the spread on the last day that is looked at.
 *
 * @param at the last day
 */
public record Fan(ForecastPoint from, LocalDate at, Spread spread) {

    /** The one to the last day of the deadline; empty where that is not known. */
    static Optional<Fan> of(MilestoneOutlook ahead) {
        return ahead.from().flatMap(from -> ahead.atDeadline().map(dated -> new Fan(from, dated.at(), dated.spread())));
    }

    /** The part up to a day; empty where it opens on that day or later. */
    Optional<Fan> upTo(LocalDate day) {
        if (!at.isAfter(day)) {
            return Optional.of(this);
        }
        double part = (double) DAYS.between(from.reported(), day) / DAYS.between(from.reported(), at);
        return part <= 0
                ? Optional.empty()
                : Optional.of(new Fan(
                        from,
                        day,
                        new Spread(
                                on(spread.p10(), part),
                                on(spread.p50(), part),
                                on(spread.p80(), part),
                                on(spread.p90(), part))));
    }

    private LocalDate on(LocalDate end, double part) {
        return from.expected().plusDays(Math.round(DAYS.between(from.expected(), end) * part));
    }

    Stream<LocalDate> heights() {
        return Stream.of(spread.p10(), spread.p90());
    }
}
