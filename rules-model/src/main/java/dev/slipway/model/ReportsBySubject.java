package dev.slipway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The reports made by a day, sorted out by what they speak of and put in the order of their dates and places. */
final class ReportsBySubject {

    private static final Comparator<StatusUpdate> IN_ORDER =
            Comparator.comparing(StatusUpdate::reportDate).thenComparing(StatusUpdate::provenance);

    private final Map<MilestoneId, List<MilestoneUpdate>> milestones = new HashMap<>();
    private final Map<String, Map<String, List<CapacityReading>>> readings = new HashMap<>();

    private ReportsBySubject() {}

    static ReportsBySubject madeBy(LocalDate day, Programme programme, Collection<? extends StatusUpdate> updates) {
        Set<MilestoneId> known = new HashSet<>();
        programme.milestones().forEach(milestone -> known.add(milestone.id()));
        Set<String> terminals = new HashSet<>();
        programme.terminals().forEach(terminal -> terminals.add(terminal.id()));
        ReportsBySubject reports = new ReportsBySubject();
        for (StatusUpdate update : updates) {
            if (update instanceof MilestoneUpdate milestone) {
                require(known.contains(milestone.milestone()), programme, "milestone " + milestone.milestone());
            } else {
                require(terminals.contains(update.terminal()), programme, "terminal " + update.terminal());
            }
            if (!update.reportDate().isAfter(day)) {
                reports.add(update);
            }
        }
        reports.sort();
        return reports;
    }

    private static void require(boolean known, Programme programme, String subject) {
        if (!known) {
            throw new IllegalArgumentException("programme " + programme.id() + " has no " + subject);
        }
    }

    private void add(StatusUpdate update) {
        if (update instanceof MilestoneUpdate milestone) {
            milestones
                    .computeIfAbsent(milestone.milestone(), id -> new ArrayList<>())
                    .add(milestone);
        } else if (update instanceof CapacityReading reading) {
            readings.computeIfAbsent(reading.terminal(), id -> new TreeMap<>())
                    .computeIfAbsent(reading.measure(), measure -> new ArrayList<>())
                    .add(reading);
        }
    }

    private void sort() {
        milestones.values().forEach(reports -> reports.sort(IN_ORDER));
        readings.values().forEach(measures -> measures.values().forEach(reports -> reports.sort(IN_ORDER)));
    }

    /** In the order in which they were made; within a day by file and line. */
    List<MilestoneUpdate> on(Milestone milestone) {
        return milestones.getOrDefault(milestone.id(), List.of());
    }

    /** By measure, in the order in which they were made; within a day by file and line. */
    Map<String, List<CapacityReading>> on(Terminal terminal) {
        return readings.getOrDefault(terminal.id(), Map.of());
    }
}
