package dev.slipway.model.alerts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.ProgrammeSummary.CapacityTally;
import dev.slipway.model.facts.ProgrammeSummary.OwnerTally;
import dev.slipway.model.facts.Statement;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what rules on a portfolio see of a programme. */
record SummaryMaker(Assessment assessment) {

    private static final int MOST_FINDINGS = 5;

    ProgrammeSummary summary(Thresholds thresholds) {
        List<MilestoneStatus> late =
                assessment.statuses().stream().filter(LateDays::isLate).toList();
        return new ProgrammeSummary(
                assessment.programme().id(),
                assessment.programme().name(),
                assessment.rag(),
                assessment.statuses().size(),
                (int) assessment.statuses().stream()
                        .filter(MilestoneStatus::isOpen)
                        .count(),
                late.size(),
                late.stream().mapToInt(LateDays::of).max().orElse(0),
                assessment.count(Severity.RED),
                assessment.count(Severity.AMBER),
                owners(),
                capacities(),
                findings(),
                thresholds);
    }

    private List<OwnerTally> owners() {
        Map<String, List<MilestoneStatus>> byOwner = new TreeMap<>();
        assessment.statuses().stream()
                .filter(status -> status.isOpen() && !status.owner().isEmpty())
                .forEach(status -> byOwner.computeIfAbsent(status.owner(), owner -> new ArrayList<>())
                        .add(status));
        List<OwnerTally> tallies = new ArrayList<>();
        byOwner.forEach((owner, open) -> tallies.add(new OwnerTally(
                owner, open.size(), (int) open.stream().filter(LateDays::isLate).count())));
        return tallies;
    }

    private List<CapacityTally> capacities() {
        Map<String, CapacityTally> byMeasure = new TreeMap<>();
        for (CapacityStatus status : assessment.capacities()) {
            CapacityTally one = new CapacityTally(
                    status.measure(),
                    status.targetValue().orElse(0),
                    status.plannedValue().orElse(0));
            byMeasure.merge(
                    status.measure(),
                    one,
                    (sum, next) -> new CapacityTally(
                            sum.measure(), sum.target() + next.target(), sum.planned() + next.planned()));
        }
        return List.copyOf(byMeasure.values());
    }

    private List<Statement> findings() {
        return assessment.headlines().stream()
                .filter(alert -> !alert.isWaived() && alert.severity().isAtLeast(Severity.AMBER))
                .sorted(Headlines.MOST_SEVERE_FIRST)
                .limit(MOST_FINDINGS)
                .<Statement>map(this::finding)
                .toList();
    }

    private Declared finding(Alert alert) {
        Provenance where = alert.evidence().stream()
                .map(Evidence::where)
                .findFirst()
                .orElse(assessment.programme().provenance());
        Map<String, Object> values =
                Map.of("rule", alert.rule(), "subject", alert.subject(), "message", alert.message());
        return new Declared(where, new Phrase("evidence.finding", values), "");
    }
}
