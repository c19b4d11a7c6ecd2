package dev.slipway.model.facts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Rounding;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.facts.measure.CapacityCheck;
import dev.slipway.model.facts.measure.CapacityHistory;
import dev.slipway.model.facts.measure.Placed;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Throughput;
import dev.slipway.model.words.Numbers;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The capacity of a terminal in one measure, as of a day.
 *
 * @param terminal the terminal that has it
 * @param target what is wanted, where the programme says
 * @param planned the latest reading of what the design provides for, which goes before that of the target
 * @param nominal the latest reading of what the terminal could handle in a year
 * @param throughput what it handled over the latest twelve months
 * @param history every reading by the day
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
        CapacityHistory history,
        Optional<MilestoneStatus> opening,
        List<UnitWeight> tonnesPerTeu,
        Thresholds thresholds)
        implements Subject, CapacityCheck, AttributeMeasures, Placed {

    public CapacityStatus {
        tonnesPerTeu = List.copyOf(tonnesPerTeu);
    }

    /** What its office keeps of the terminal besides. */
    @Override
    public Attributes attributes() {
        return terminal.attributes();
    }

    @Override
    public String subject() {
        return terminal.lastingId();
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
        return Rounding.toBillionth(plannedValue().orElseThrow() / targetValue().orElseThrow());
    }

    /** The year of the ramp-up in which the readings end, the first being 1; 0 where it has not begun. */
    public int rampYear() {
        return target.orElseThrow().rampYear(throughput.lastDay());
    }

    /** Percent of the target expected in the ramp year: the target's own profile, else the policy's. */
    public double rampPercent() {
        List<Double> own = target.orElseThrow().ramp();
        List<Double> profile = own.isEmpty() ? thresholds.series("rampUp.years") : own;
        return profile.get(Math.min(rampYear(), profile.size()) - 1);
    }

    /** Throughput of a year, divided by the throughput that the ramp-up expects. */
    public double rampShare() {
        return Rounding.toBillionth(throughput.annualised() / (targetValue().orElseThrow() * rampPercent() / 100));
    }

    /** Throughput of a year over nominal capacity. */
    public double utilisation() {
        return Rounding.toBillionth(
                throughput.annualised() / nominal.orElseThrow().value());
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

    @Override
    public Map<String, Object> values() {
        NamedValues values = new NamedValues().with("terminal", terminal.name()).with("measure", measure);
        values.with("unit", measure.split("/", 2)[0]);
        target.ifPresent(wanted -> values.withKnown("target", wanted.target())
                .withKnown("demand", wanted.demand())
                .withKnown("needBy", wanted.needBy()));
        values.withKnown("planned", plannedValue());
        nominal.ifPresent(reading -> values.with("nominal", reading.value()));
        if (!throughput.readings().isEmpty()) {
            values.with("throughputPerYear", (double) Math.round(throughput.annualised()))
                    .with("throughputDays", throughput.days());
        }
        opening.ifPresent(milestone ->
                values.with("opening", milestone.milestone().name()).with("openingForecast", milestone.forecast()));
        if (!tonnesPerTeu.isEmpty()) {
            values.with("tonnesPerTeu", unitWeights());
        }
        return values.map();
    }

    private String unitWeights() {
        return tonnesPerTeu.stream()
                .map(weight -> Numbers.text(weight.tonnes()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return CapacityInputs.TABLE.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return CapacityInputs.TABLE.evidence(this, input);
    }
}
