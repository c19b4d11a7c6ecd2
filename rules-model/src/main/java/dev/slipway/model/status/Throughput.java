package dev.slipway.model.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a terminal handled over the latest twelve months.
 *
 * @param readings of periods that do not overlap, the latest first
 */
public record Throughput(List<CapacityReading> readings) {

    private static final Comparator<CapacityReading> LATEST_FIRST = Comparator.comparing(
                    (CapacityReading reading) -> reading.period().end())
            .thenComparing(CapacityReading::reportDate)
            .reversed()
            .thenComparing(reading -> reading.period().start())
            .thenComparing(CapacityReading::value)
            .thenComparing(CapacityReading::provenance);

    public Throughput {
        readings = List.copyOf(readings);
    }

    /**
     * Picks, from the latest backward, the readings whose periods lie within the twelve months up to the end of the
     * latest and do not overlap one already picked. Of two that end on the same day the one reported later counts.
     */
    public static Throughput ofLatestYear(List<CapacityReading> all) {
        List<CapacityReading> picked = new ArrayList<>();
        for (CapacityReading reading : all.stream()
                .filter(r -> r.period().hasStart())
                .sorted(LATEST_FIRST)
                .toList()) {
            if (picked.isEmpty() || (isWithinYear(picked.get(0), reading) && overlapsNone(picked, reading))) {
                picked.add(reading);
            }
        }
        return new Throughput(picked);
    }

    private static boolean isWithinYear(CapacityReading latest, CapacityReading reading) {
        return reading.period().start().isAfter(latest.period().end().minusYears(1));
    }

    private static boolean overlapsNone(List<CapacityReading> picked, CapacityReading reading) {
        return picked.stream().noneMatch(other -> other.period().overlaps(reading.period()));
    }

    /** Days that the readings cover, first and last included. */
    public int days() {
        return readings.stream().mapToInt(Throughput::days).sum();
    }

    public static int days(CapacityReading reading) {
        return reading.period().daysAfter(reading.period().start()).max() + 1;
    }

    /**
     * What was handled, as of a whole year: total x 365 / days.
     *
     * @throws IllegalStateException if there are no readings
     */
    public double annualised() {
        if (readings.isEmpty()) {
            throw new IllegalStateException("no throughput was read");
        }
        return readings.stream().mapToDouble(CapacityReading::value).sum() * 365 / days();
    }

    /** The last day that the readings cover. */
    public LocalDate lastDay() {
        return readings.get(0).period().end();
    }
}
