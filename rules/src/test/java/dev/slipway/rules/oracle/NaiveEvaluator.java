package dev.slipway.rules.oracle;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a programme by the rule catalogue and its default thresholds, in loops and nothing else: the answer the
 * engine is compared with.
 */
final class NaiveEvaluator {

    /** The rules the engine is compared with it by. */
    static final Set<String> RULES = Set.of(
            "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "T01", "T02", "T03", "T04", "T05", "T06", "T07",
            "P01", "P02", "P03", "P04", "P05", "D01", "D02", "D03", "D04", "D05", "C01", "C02", "C03", "C04", "C05",
            "C06", "F01", "G01", "G02", "G03", "G04", "G06", "G07");

    private NaiveEvaluator() {}

    static Expectation judge(Programme programme, List<StatusUpdate> updates, LocalDate today) {
        NaiveFindings findings = new NaiveFindings();
        Map<MilestoneId, KnownMilestone> milestones = new LinkedHashMap<>();
        for (Milestone milestone : programme.milestones()) {
            KnownMilestone known = KnownMilestone.of(milestone, updates, today);
            milestones.put(milestone.id(), known);
            new NaiveMilestones(findings, today).judge(known);
        }
        trends(findings, milestones.values());
        NaiveForesight foresight = new NaiveForesight(findings, today, programme, milestones.values());
        milestones.values().forEach(foresight::judge);
        new NaiveReporting(findings, today, programme, updates, milestones.values()).judge();
        new NaiveNetwork(findings, today, programme, milestones).judge();
        new NaiveProgramme(findings, today, programme, milestones.values()).judge();
        new NaiveGovernance(findings, today).judge(milestones.values());
        new NaiveStates(findings, today).judge(milestones.values());
        for (Terminal terminal : programme.terminals()) {
            new NaiveCapacity(findings, terminal, readings(terminal, updates, today), milestones).judge();
        }
        return findings.all();
    }

    private static void trends(NaiveFindings findings, Collection<KnownMilestone> milestones) {
        for (KnownMilestone milestone : milestones) {
            if (milestone.open()) {
                new NaiveTrends(findings, milestone).judge();
            }
        }
    }

    private static List<CapacityReading> readings(Terminal terminal, List<StatusUpdate> updates, LocalDate today) {
        List<CapacityReading> readings = new ArrayList<>();
        for (StatusUpdate update : updates) {
            if (update instanceof CapacityReading reading
                    && reading.terminal().equals(terminal.id())
                    && !reading.reportDate().isAfter(today)) {
                readings.add(reading);
            }
        }
        return readings;
    }
}
