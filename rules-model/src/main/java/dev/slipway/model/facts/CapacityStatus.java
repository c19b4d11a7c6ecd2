package dev.slipway.model.facts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The capacity of a terminal in one measure, as of a day.
 *
 * @param target what is wanted, where the programme says
 * @param planned the latest reading of what the design provides for, which goes before that of the target
 * @param nominal the latest reading of what the terminal could handle in a year
 * @param throughput what it handled over the latest twelve months
 * @param opening the milestone with which the terminal starts work: of kind opening, else launch, else establishment
 * @param tonnesPerTeu for a measure of TEU, tonnes carried per TEU in each period that was read in both
 */
public record CapacityStatus(
        Terminal terminal,
        String measure,
        Optional<CapacityTarget> target,
        Optional<CapacityReading> planned,
        Optional<CapacityReading> nominal,
        Throughput throughput,
        Optional<MilestoneStatus> opening,
        List<UnitWeight> tonnesPerTeu,
        Thresholds thresholds)
        implements Subject {

    public CapacityStatus {
        tonnesPerTeu = List.copyOf(tonnesPerTeu);
    }

    /** Tonnes per TEU of one period, from a reading in each of the two measures. */
    public record UnitWeight(double tonnes, CapacityReading teuReading, CapacityReading tonnesReading) {}

    @Override
    public String subject() {
        return terminal.id();
    }

    @Override
    public String about() {
        return measure;
    }

    @Override
    public String owner() {
        return opening.map(MilestoneStatus::owner).orElse("");
    }

    /** The threshold that holds for the opening milestone, by which a gap in days is judged. */
    public double openingLimit(String key) {
        return opening.orElseThrow().limit(key);
    }

    /** What the design provides for, as last stated. */
    public OptionalDouble plannedValue() {
        if (planned.isPresent()) {
            return OptionalDouble.of(planned.get().value());
        }
        return target.map(CapacityTarget::planned).orElse(OptionalDouble.empty());
    }

    /** The capacity wanted, where a target states it. */
    public OptionalDouble targetValue() {
        return target.map(CapacityTarget::target).orElse(OptionalDouble.empty());
    }

    DateWindow needBy() {
        return target.map(CapacityTarget::needBy).orElse(DateWindow.unknown());
    }

    /** Planned over target: below 1 the design falls short. */
    public double plannedShare() {
        return plannedValue().orElseThrow() / targetValue().orElseThrow();
    }

    /**
     * The year of the ramp-up in which the readings end: the first year after the last day of the target's
     * {@code from} is 1; 0 where it has not begun.
     */
    public int rampYear() {
        LocalDate start = target.orElseThrow().from().end();
        LocalDate last = throughput.lastDay();
        int year = 0;
        while (last.isAfter(start.plusYears(year))) {
            year++;
        }
        return year;
    }

    /** Percent of the target expected in the ramp year: the target's own profile, else the policy's. */
    public double rampPercent() {
        List<Double> own = target.orElseThrow().ramp();
        List<Double> profile = own.isEmpty() ? thresholds.series("rampUp.years") : own;
        return profile.get(Math.min(rampYear(), profile.size()) - 1);
    }

    /** Throughput of a year over what the ramp-up expects of it. */
    public double rampShare() {
        return throughput.annualised() / (targetValue().orElseThrow() * rampPercent() / 100);
    }

    /** Throughput of a year over nominal capacity. */
    public double utilisation() {
        return throughput.annualised() / nominal.orElseThrow().value();
    }

    /** Whether the terminal opens, for certain, only after its capacity is needed. */
    public boolean isOpeningAfterNeed() {
        return opening.filter(MilestoneStatus::isOpen)
                .map(milestone -> milestone.forecast().startsAfter(needBy()))
                .orElse(false);
    }

    /**
     * Days from the need to the forecast of the opening, as a range.
     *
     * @throws IllegalStateException if either date is unknown
     */
    public DayRange gap() {
        return opening.orElseThrow().forecast().daysAfter(needBy());
    }

    /** What goes unhandled over the middle of the gap: demand, else target, x days / 365, in whole units. */
    public double lostVolume() {
        OptionalDouble demand = target.orElseThrow().demand();
        double perYear =
                demand.isPresent() ? demand.getAsDouble() : targetValue().orElse(0);
        return Math.round(perYear * gap().middle() / 365);
    }

    /** Whether the yard's slots and dwell are known, by which to check a nominal capacity that was read. */
    boolean isCheckedByYard() {
        return nominal.isPresent() && yardCapacity().isPresent();
    }

    private OptionalDouble yardCapacity() {
        return target.map(CapacityTarget::yardCapacity).orElse(OptionalDouble.empty());
    }

    /** How far nominal capacity is from slots x 365 / dwell, as a share of the latter; 0 where either is unknown. */
    public double nominalDeviation() {
        if (!isCheckedByYard()) {
            return 0;
        }
        double yard = yardCapacity().orElseThrow();
        return Math.abs(nominal.orElseThrow().value() - yard) / yard;
    }

    /** Whether in any period a TEU weighed less or more than these tonnes. */
    public boolean hasUnitWeightOutside(double least, double most) {
        return tonnesPerTeu.stream().anyMatch(weight -> weight.tonnes() < least || weight.tonnes() > most);
    }

    /** Why a reading is not plausible, where rule C05 finds that one is not. */
    public Phrase doubt() {
        return nominalDeviation() > limit("plausible.deviation")
                ? new Phrase("doubt.yard", Map.of("deviation", nominalDeviation()))
                : Phrase.of("doubt.weight");
    }

    @Override
    public Map<String, Object> values() {
        return CapacityText.values(this);
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return CapacityInputs.missing(this, input);
    }

    @Override
    public List<Evidence> evidence(String input, Words words) {
        return CapacityInputs.evidence(this, input, words);
    }

    @Override
    public List<Evidence> background(Words words) {
        return List.of();
    }
}
