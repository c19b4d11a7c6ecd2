package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.status.Basis;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Capacity targets with parts missing, and readings of every basis whose ratios crowd about the thresholds. */
final class RandomCapacity {

    private final RandomDates dates;

    RandomCapacity(RandomDates dates) {
        this.dates = dates;
    }

    /** At most one target in each measure. */
    Arbitrary<List<CapacityTarget>> targets() {
        return target().list().ofMaxSize(2).uniqueElements(CapacityTarget::measure);
    }

    Arbitrary<List<Sketch.Reading>> readings() {
        return reading().list().ofMaxSize(6);
    }

    private Arbitrary<CapacityTarget> target() {
        Arbitrary<List<Double>> ramps = Arbitraries.of(List.of(), List.of(50.0), List.of(25.0, 50.0, 75.0, 100.0));
        return Combinators.combine(
                        measure(),
                        positive().optional(0.8),
                        dates.rampUpStart(),
                        value().optional(0.6),
                        dates.window(),
                        ramps,
                        Arbitraries.of(10.0, 20.0, 60.0).optional(0.5),
                        Arbitraries.of(73.0, 36.5).optional(0.8))
                .as(RandomCapacity::target);
    }

    private static CapacityTarget target(
            String measure,
            Optional<Double> target,
            DateWindow from,
            Optional<Double> planned,
            DateWindow needBy,
            List<Double> ramp,
            Optional<Double> slots,
            Optional<Double> dwell) {
        CapacityTarget.Builder builder =
                CapacityTarget.of(measure).from(from).needBy(needBy).ramp(ramp);
        target.ifPresent(builder::target);
        planned.ifPresent(builder::planned);
        slots.ifPresent(builder::slots);
        dwell.ifPresent(builder::dwell);
        return builder.build();
    }

    private Arbitrary<Sketch.Reading> reading() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        dates.reportDay(),
                        measure(),
                        Arbitraries.frequency(
                                Tuple.of(5, Basis.THROUGHPUT), Tuple.of(3, Basis.NOMINAL), Tuple.of(1, Basis.PLANNED)),
                        value(),
                        dates.period(),
                        Arbitraries.of("", "port authority", "press"))
                .as(Sketch.Reading::new);
    }

    private static Arbitrary<String> measure() {
        return Arbitraries.frequency(
                Tuple.of(8, "TEU/year"),
                Tuple.of(1, "teu a year"),
                Tuple.of(4, "tonnes/year"),
                Tuple.of(1, "t/year"),
                Tuple.of(2, "trains/year"));
    }

    private static Arbitrary<Double> positive() {
        return Arbitraries.of(100.0, 125.0, 50.0, 200.0, 1000.0);
    }

    /** Around the shares 0.7, 0.75, 0.8, 0.9 and 1 of 100, half of 50, 150 and 300, and 8 to 20 times 100. */
    private static Arbitrary<Double> value() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(100.0, 99.0, 101.0, 70.0, 71.0, 75.0, 74.0, 76.0, 79.0, 80.0, 81.0)),
                Tuple.of(4, Arbitraries.of(89.0, 90.0, 91.0, 110.0, 111.0, 112.0, 150.0, 151.0, 25.0, 24.0, 50.0)),
                Tuple.of(3, Arbitraries.of(799.0, 800.0, 1000.0, 1200.0, 2000.0, 2001.0)),
                Tuple.of(1, Arbitraries.of(0.0)),
                Tuple.of(2, Arbitraries.integers().between(0, 500).map(Integer::doubleValue)));
    }
}
