package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Rules C01 to C04 on one terminal, each as its row of the catalogue says it. */
final class NaiveCapacity {

    private static final List<Double> DEFAULT_RAMP = List.of(40.0, 70.0, 100.0);

    private final NaiveFindings findings;
    private final Terminal terminal;
    private final List<CapacityReading> readings;
    private final Map<MilestoneId, KnownMilestone> milestones;

    NaiveCapacity(
            NaiveFindings findings,
            Terminal terminal,
            List<CapacityReading> readings,
            Map<MilestoneId, KnownMilestone> milestones) {
        this.findings = findings;
        this.terminal = terminal;
        this.readings = readings;
        this.milestones = milestones;
    }

    void judge() {
        Set<String> measures = new LinkedHashSet<>();
        for (CapacityTarget target : terminal.capacity()) {
            measures.add(target.measure());
            designShortfall(target);
            rampUpShortfall(target);
            capacityGap(target);
        }
        readings.forEach(reading -> measures.add(reading.measure()));
        NaiveReadings plausibility = new NaiveReadings(findings, terminal, readings);
        for (String measure : measures) {
            overUtilised(measure);
            plausibility.judge(measure);
        }
    }

    /** C01: planned / target: amber < 1, red < 0.8. */
    private void designShortfall(CapacityTarget target) {
        OptionalDouble reported = latestValue(readings, target.measure(), Basis.PLANNED);
        OptionalDouble planned = reported.isPresent() ? reported : target.planned();
        if (target.target().isEmpty() || planned.isEmpty()) {
            findings.notEvaluated("C01", terminal.id());
            return;
        }
        double share = planned.getAsDouble() / target.target().getAsDouble();
        if (share < 1) {
            findings.alert("C01", share < 0.8 ? RED : AMBER, terminal.id(), target.measure());
        }
    }

    /** C02: throughput of the latest 12 months / (target x ramp): amber < 0.9, red < 0.75. */
    private void rampUpShortfall(CapacityTarget target) {
        Optional<LatestYear> year = latestYear(target.measure());
        if (target.target().isEmpty() || !target.from().isKnown() || year.isEmpty()) {
            findings.notEvaluated("C02", terminal.id());
            return;
        }
        LocalDate from = target.from().end();
        LocalDate lastDay = year.orElseThrow().lastDay();
        if (!lastDay.isAfter(from)) {
            findings.notEvaluated("C02", terminal.id());
            return;
        }
        int rampYear = 1;
        while (lastDay.isAfter(from.plusYears(rampYear))) {
            rampYear++;
        }
        List<Double> ramp = target.ramp().isEmpty() ? DEFAULT_RAMP : target.ramp();
        double percent = ramp.get(Math.min(rampYear, ramp.size()) - 1);
        double share = year.orElseThrow().annualised() / (target.target().getAsDouble() * percent / 100);
        if (share < 0.9) {
            findings.alert("C02", share < 0.75 ? RED : AMBER, terminal.id(), target.measure());
        }
    }

    /** C03: annualised throughput / nominal: info > 0.70, amber > 0.80, red > 0.90. */
    private void overUtilised(String measure) {
        OptionalDouble nominal = latestValue(readings, measure, Basis.NOMINAL);
        Optional<LatestYear> year = latestYear(measure);
        if (nominal.isEmpty() || nominal.getAsDouble() == 0 || year.isEmpty()) {
            findings.notEvaluated("C03", terminal.id());
            return;
        }
        double used = year.orElseThrow().annualised() / nominal.getAsDouble();
        if (used > 0.90) {
            findings.alert("C03", RED, terminal.id(), measure);
        } else if (used > 0.80) {
            findings.alert("C03", AMBER, terminal.id(), measure);
        } else if (used > 0.70) {
            findings.alert("C03", INFO, terminal.id(), measure);
        }
    }

    /** C04: the terminal's opening milestone open with Fs after needBy: band of the middle of the gap. */
    private void capacityGap(CapacityTarget target) {
        Optional<KnownMilestone> opening = openingMilestone();
        if (!target.needBy().isKnown() || opening.isEmpty()) {
            findings.notEvaluated("C04", terminal.id());
            return;
        }
        if (!opening.orElseThrow().open()) {
            return;
        }
        if (opening.orElseThrow().forecast().isEmpty()) {
            findings.notEvaluated("C04", terminal.id());
            return;
        }
        DayRange gap = NaiveMilestones.daysAfter(
                target.needBy().end(),
                opening.orElseThrow().forecast().orElseThrow().value());
        if (gap.min() > 0) {
            int middle = Math.floorDiv(gap.min() + gap.max(), 2);
            findings.alert("C04", NaiveMilestones.band(middle), terminal.id(), target.measure(), gap);
        }
    }

    private Optional<KnownMilestone> openingMilestone() {
        for (String kind : List.of("opening", "launch", "establishment")) {
            for (Milestone milestone : terminal.milestones()) {
                KnownMilestone known =
                        Optional.ofNullable(milestones.get(milestone.id())).orElseThrow();
                if (milestone.kind().equals(kind) && !known.cancelled()) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LatestYear> latestYear(String measure) {
        return LatestYear.of(of(readings, measure, Basis.THROUGHPUT));
    }

    static List<CapacityReading> of(List<CapacityReading> readings, String measure, Basis basis) {
        return readings.stream()
                .filter(reading -> reading.measure().equals(measure) && reading.basis() == basis)
                .toList();
    }

    /** Latest by report date; of one day the lower value. */
    static OptionalDouble latestValue(List<CapacityReading> readings, String measure, Basis basis) {
        LocalDate latest = LocalDate.MIN;
        OptionalDouble value = OptionalDouble.empty();
        for (CapacityReading reading : of(readings, measure, basis)) {
            boolean later = reading.reportDate().isAfter(latest);
            boolean lower = reading.reportDate().equals(latest) && reading.value() < value.orElseThrow();
            if (later || lower) {
                latest = reading.reportDate();
                value = OptionalDouble.of(reading.value());
            }
        }
        return value;
    }
}
