package dev.slipway.rules.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.CapacityReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Throughput of the latest 12 months: non-overlapping periods, together 90 days or more, annualised. */
record LatestYear(double annualised, LocalDate lastDay) {

    private static final int LEAST_DAYS = 90;
    private static final Comparator<CapacityReading> LATEST_FIRST = Comparator.comparing(
                    (CapacityReading reading) -> reading.period().end())
            .thenComparing(CapacityReading::reportDate)
            .reversed()
            .thenComparing(reading -> reading.period().start())
            .thenComparing(CapacityReading::value);

    /** Of the throughput readings of one measure; empty where they do not cover days enough. */
    static Optional<LatestYear> of(List<CapacityReading> throughput) {
        List<CapacityReading> taken = new ArrayList<>();
        for (CapacityReading reading : throughput.stream().sorted(LATEST_FIRST).toList()) {
            if (reading.period().hasStart() && fits(reading.period(), taken)) {
                taken.add(reading);
            }
        }
        long days = 0;
        double sum = 0;
        for (CapacityReading reading : taken) {
            days += inclusiveDays(reading.period());
            sum += reading.value();
        }
        if (days < LEAST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(
                new LatestYear(sum * 365 / days, taken.get(0).period().end()));
    }

    private static boolean fits(DateWindow period, List<CapacityReading> taken) {
        if (taken.isEmpty()) {
            return true;
        }
        LocalDate yearBefore = taken.get(0).period().end().minusYears(1);
        return period.start().isAfter(yearBefore) && taken.stream().noneMatch(other -> overlap(period, other.period()));
    }

    static boolean overlap(DateWindow one, DateWindow other) {
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }

    static long inclusiveDays(DateWindow period) {
        return DAYS.between(period.start(), period.end()) + 1;
    }
}
