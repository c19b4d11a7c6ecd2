package dev.slipway.model.facts.measure;

import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the capacity of a terminal was read, in one measure, by the day.
 *
 * @param readings every reading, in the order of the reports
 */
public record CapacityHistory(List<CapacityReading> readings) {

    private static final Comparator<CapacityReading> BY_DAY_THE_LOWER_LAST = Comparator.comparing(
                    CapacityReading::reportDate)
            .thenComparing(CapacityReading::value, Comparator.reverseOrder());

    private static final Comparator<CapacityReading> BY_PERIOD = Comparator.comparing(
                    (CapacityReading reading) -> reading.period().end())
            .thenComparing(CapacityReading::reportDate)
            .thenComparing(CapacityReading::value);

    public CapacityHistory {
        readings = List.copyOf(readings);
    }

    /** What the terminal could handle in a year, oldest report first; of one day the lower value is the last. */
    public List<CapacityReading> nominals() {
        return of(Basis.NOMINAL, BY_DAY_THE_LOWER_LAST);
    }

    /** What the design provided for, oldest report first; of one day the lower value is the last. */
    public List<CapacityReading> plans() {
        return of(Basis.PLANNED, BY_DAY_THE_LOWER_LAST);
    }

    /** What was handled in each period that is known, the earliest period first. */
    public List<CapacityReading> throughputs() {
        return of(Basis.THROUGHPUT, BY_PERIOD).stream()
                .filter(reading -> reading.period().hasEnd())
                .toList();
    }

    /** The nominal capacity as it was known on a day; nothing where none had been read. */
    public OptionalDouble nominalOn(LocalDate day) {
        return nominals().stream()
                .filter(reading -> !reading.reportDate().isAfter(day))
                .mapToDouble(CapacityReading::value)
                .reduce((before, after) -> after);
    }

    private List<CapacityReading> of(Basis basis, Comparator<CapacityReading> order) {
        return readings.stream()
                .filter(reading -> reading.basis() == basis)
                .sorted(order)
                .toList();
    }
}
