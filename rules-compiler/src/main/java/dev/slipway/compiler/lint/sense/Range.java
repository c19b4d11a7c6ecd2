package dev.slipway.compiler.lint.sense;

import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ReadingsStatus;
import dev.slipway.model.facts.ReportingStatus;
import dev.slipway.model.facts.measure.ForecastHistory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a property can be, both ends included.
 *
 * @param isWhole whether only whole numbers
 * @param what how such numbers are told to an author
 */
record Range(double least, double most, boolean isWhole, String what) {

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final Range COUNT = new Range(0, ANY, true, "a count is 0 or more");
    private static final Range SILENCE = new Range(0, ANY, true, "days of silence are 0 or more");
    private static final Range SHARE = new Range(0, 10, false, "a share is 0 to 1, and a little more: 80% is 0.8");
    static final Range PERCENT = new Range(0, 100, false, "percentages are 0 to 100: 80% is 80");

    private static final Map<Class<?>, Map<String, Range>> BY_PROPERTY = Map.of(
            LocalDate.class,
            Map.of(
                    "monthValue", new Range(1, 12, true, "months are 1 to 12"),
                    "dayOfMonth", new Range(1, 31, true, "days of a month are 1 to 31"),
                    "dayOfYear", new Range(1, 366, true, "days of a year are 1 to 366"),
                    "year", new Range(1900, 2200, true, "years are written with four digits")),
            DayOfWeek.class,
            Map.of("value", new Range(1, 7, true, "days of the week are 1, Monday, to 7, Sunday")),
            Month.class,
            Map.of("value", new Range(1, 12, true, "months are 1 to 12")),
            MilestoneStatus.class,
            Map.of(
                    "daysSilent", SILENCE,
                    "expectedPercent", PERCENT,
                    "progressLag", new Range(-100, 100, false, "percent points are -100 to 100")),
            CapacityStatus.class,
            Map.of(
                    "plannedShare", SHARE,
                    "rampShare", SHARE,
                    "utilisation", SHARE,
                    "nominalDeviation", SHARE,
                    "rampPercent", new Range(0, 1000, false, "percentages: 80% is 80"),
                    "rampYear", COUNT),
            ProgrammeStatus.class,
            Map.of(
                    "unlinkedShare",
                    new Range(0, 1, false, "a share is 0 to 1: 80% is 0.8"),
                    "hitRate",
                    new Range(0, 1, false, "a share is 0 to 1: 80% is 0.8"),
                    "executionIndex",
                    SHARE,
                    "scheduleIndex",
                    SHARE),
            ReadingsStatus.class,
            Map.of("widestDifference", new Range(0, 1, false, "a share is 0 to 1: 80% is 0.8")),
            ReportingStatus.class,
            Map.of("daysSilent", SILENCE, "cadenceDays", COUNT),
            ForecastHistory.class,
            Map.of("turns", COUNT, "spread", COUNT, "size", COUNT));

    /** That of a property, where it has one. */
    static Optional<Range> of(Class<?> owner, String property) {
        if (Collection.class.isAssignableFrom(owner) && property.equals("size")) {
            return Optional.of(COUNT);
        }
        return Optional.ofNullable(BY_PROPERTY.getOrDefault(owner, Map.of()).get(property));
    }

    /** Whether a fraction of it is likely to be one of the whole: 0.8 for 80. */
    boolean isPercent() {
        return most == 100 && least == 0;
    }
}
