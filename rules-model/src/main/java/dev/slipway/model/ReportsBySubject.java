package dev.slipway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The reports made by a day, sorted out by what they speak of and put in the order of their dates and places. */
final class ReportsBySubject {

    private static final Comparator<StatusUpdate> IN_ORDER =
            Comparator.comparing(StatusUpdate::reportDate).thenComparing(StatusUpdate::provenance);

    private final Map<MilestoneId, List<MilestoneUpdate>> milestones = new HashMap<>();
    private final Map<String, Map<String, List<CapacityReading>>> readings = new HashMap<>();

    private ReportsBySubject(Programme programme) {
        for (Terminal terminal : programme.terminals()) {
            readings.put(terminal.id(), new TreeMap<>());
            terminal.milestones().forEach(milestone -> milestones.put(milestone.id(), new ArrayList<>()));
        }
    }

    static ReportsBySubject madeBy(LocalDate day, Programme programme, Collection<? extends StatusUpdate> updates) {
        ReportsBySubject reports = new ReportsBySubject(programme);
        for (StatusUpdate update : updates) {
            if (!reports.hasSubjectOf(update)) {
                throw new IllegalArgumentException("programme " + programme.id() + " has no " + subject(update));
            }
            if (!update.reportDate().isAfter(day)) {
                reports.add(update);
            }
        }
        reports.sort();
        return reports;
    }

    private boolean hasSubjectOf(StatusUpdate update) {
        return update instanceof MilestoneUpdate report
                ? milestones.containsKey(report.milestone())
                : readings.containsKey(update.terminal());
    }

    private static String subject(StatusUpdate update) {
        return update instanceof MilestoneUpdate report
                ? "milestone " + report.milestone()
                : "terminal " + update.terminal();
    }

    private void add(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            on(report.milestone()).add(report);
        } else if (update instanceof CapacityReading reading) {
            on(reading.terminal())
                    .computeIfAbsent(reading.measure(), measure -> new ArrayList<>())
                    .add(reading);
        }
    }

    private void sort() {
        milestones.values().forEach(reports -> reports.sort(IN_ORDER));
        readings.values().forEach(measures -> measures.values().forEach(reports -> reports.sort(IN_ORDER)));
    }

    /** In the order in which they were made; within a day by file and line. */
    List<MilestoneUpdate> on(MilestoneId milestone) {
        return Objects.requireNonNull(milestones.get(milestone));
    }

    /** By measure, in the order in which they were made; within a day by file and line. */
    Map<String, List<CapacityReading>> on(String terminal) {
        return Objects.requireNonNull(readings.get(terminal));
    }
}
