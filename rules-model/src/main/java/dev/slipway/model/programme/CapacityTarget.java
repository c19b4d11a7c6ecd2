package dev.slipway.model.programme;

import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a terminal is to handle, in one measure. Values are in units of the measure: {@code TEU/year}.
 *
 * @param measure as {@code TEU/year}
 * @param target the capacity wanted
 * @param from when the terminal is to start; its ramp-up years are counted from the last day of this window
 * @param planned what the design provides for
 * @param needBy when the capacity is needed
 * @param demand what will want handling from then on
 * @param ramp percent of the target expected in the first, second … year; the last one holds for all later years;
 *     empty where the policy decides
 * @param slots places of the yard, for a check of the nominal capacity
 * @param dwell days a unit stays in the yard, for the same check
 * @param source who said so first; empty where nobody is named
 */
public record CapacityTarget(
        String measure,
        OptionalDouble target,
        DateWindow from,
        OptionalDouble planned,
        DateWindow needBy,
        OptionalDouble demand,
        List<Double> ramp,
        OptionalDouble slots,
        OptionalDouble dwell,
        String source,
        Provenance provenance) {

    public CapacityTarget {
        ramp = List.copyOf(ramp);
        if (Required.present("measure", measure).isBlank()) {
            throw new IllegalArgumentException("a capacity target needs a measure, such as TEU/year");
        }
        target.ifPresent(value -> Required.positive("target", value));
        slots.ifPresent(value -> Required.positive("slots", value));
        dwell.ifPresent(value -> Required.positive("dwell", value));
        planned.ifPresent(value -> Required.amount("planned", value));
        demand.ifPresent(value -> Required.amount("demand", value));
        ramp.forEach(percent -> Required.amount("ramp", percent));
        planned = PlainNumber.of(planned);
        demand = PlainNumber.of(demand);
        ramp = ramp.stream().map(PlainNumber::of).toList();
    }

    public static Builder of(String measure) {
        return new Builder(measure);
    }

    /** What the yard can pass through in a year: slots x 365 / dwell, where both are known. */
    public OptionalDouble yardCapacity() {
        return slots.isPresent() && dwell.isPresent()
                ? OptionalDouble.of(slots.getAsDouble() * 365 / dwell.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The year of the ramp-up in which the day lies: the first year after the last day of {@code from} is 1; 0 before. */
    public int rampYear(LocalDate day) {
        LocalDate start = from.end();
        int year = 0;
        while (day.isAfter(start.plusYears(year))) {
            year++;
        }
        return year;
    }

    /** Gathers the parts of a target; all but the measure may be left out. */
    public static final class Builder {
        private final String measure;
        private OptionalDouble target = OptionalDouble.empty();
        private DateWindow from = DateWindow.unknown();
        private OptionalDouble planned = OptionalDouble.empty();
        private DateWindow needBy = DateWindow.unknown();
        private OptionalDouble demand = OptionalDouble.empty();
        private List<Double> ramp = List.of();
        private OptionalDouble slots = OptionalDouble.empty();
        private OptionalDouble dwell = OptionalDouble.empty();
        private String source = "";
        private Provenance provenance = Provenance.none();

        private Builder(String measure) {
            this.measure = measure;
        }

        public Builder target(double value) {
            target = OptionalDouble.of(value);
            return this;
        }

        public Builder from(DateWindow value) {
            from = Required.present("from", value);
            return this;
        }

        public Builder planned(double value) {
            planned = OptionalDouble.of(value);
            return this;
        }

        public Builder needBy(DateWindow value) {
            needBy = Required.present("needBy", value);
            return this;
        }

        public Builder demand(double value) {
            demand = OptionalDouble.of(value);
            return this;
        }

        public Builder ramp(List<Double> percents) {
            ramp = Required.all("ramp", percents);
            return this;
        }

        public Builder slots(double value) {
            slots = OptionalDouble.of(value);
            return this;
        }

        public Builder dwell(double days) {
            dwell = OptionalDouble.of(days);
            return this;
        }

        public Builder source(String value) {
            source = Required.present("source", value);
            return this;
        }

        public Builder provenance(Provenance value) {
            provenance = Required.present("provenance", value);
            return this;
        }

        public CapacityTarget build() {
            return new CapacityTarget(
                    measure, target, from, planned, needBy, demand, ramp, slots, dwell, source, provenance);
        }
    }
}
