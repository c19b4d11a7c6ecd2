package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Whether the readings of a capacity are plausible, compared with each other and with the yard. */
public interface CapacityCheck {

    /**
     * Tonnes per TEU of one period, from a reading in each of the two measures.
     *
     * @param tonnes tonnes that a TEU weighs on average
     * @param teuReading the reading in TEU
     * @param tonnesReading the reading in tonnes
     */
    record UnitWeight(double tonnes, CapacityReading teuReading, CapacityReading tonnesReading) {}

    /** What is wanted, where the programme says. */
    Optional<CapacityTarget> target();

    /** The latest reading of what the terminal could handle in a year. */
    Optional<CapacityReading> nominal();

    /** For a measure of TEU, tonnes carried per TEU in each period that was read in both. */
    List<UnitWeight> tonnesPerTeu();

    Thresholds thresholds();

    /** Whether the yard's slots and dwell are known, by which to check a nominal capacity that was read. */
    default boolean isCheckedByYard() {
        return nominal().isPresent() && yardCapacity().isPresent();
    }

    private OptionalDouble yardCapacity() {
        return target().map(CapacityTarget::yardCapacity).orElse(OptionalDouble.empty());
    }

    /** How far nominal capacity is from slots x 365 / dwell, as a share of the latter; 0 where either is unknown. */
    default double nominalDeviation() {
        if (!isCheckedByYard()) {
            return 0;
        }
        double yard = yardCapacity().orElseThrow();
        return Rounding.toBillionth(Math.abs(nominal().orElseThrow().value() - yard) / yard);
    }

    /** Whether in any period a TEU weighed less or more than these tonnes. */
    default boolean hasUnitWeightOutside(double least, double most) {
        return tonnesPerTeu().stream().anyMatch(weight -> weight.tonnes() < least || weight.tonnes() > most);
    }

    /** Why a reading is not plausible, where rule C05 finds that one is not. */
    default Phrase doubt() {
        return nominalDeviation() > thresholds().number("plausible.deviation")
                ? new Phrase("doubt.yard", Map.of("deviation", nominalDeviation()))
                : Phrase.of("doubt.weight");
    }
}
