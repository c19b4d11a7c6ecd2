package dev.slipway.model.facts;

import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The reports made by a day, grouped by subject and sorted by date and place. */
final class ReportsBySubject {

    private static final Comparator<StatusUpdate> IN_ORDER =
            Comparator.comparing(StatusUpdate::reportDate).thenComparing(StatusUpdate::provenance);

    private final String programme;
    private final Map<MilestoneId, List<MilestoneUpdate>> milestones = new HashMap<>();
    private final Map<String, Map<String, List<CapacityReading>>> readings = new HashMap<>();

    private Optional<LocalDate> first = Optional.empty();

    /** No reports yet. */
    ReportsBySubject(Programme programme) {
        this.programme = programme.id();
        for (Terminal terminal : programme.terminals()) {
            readings.put(terminal.id(), new TreeMap<>());
            terminal.milestones().forEach(milestone -> milestones.put(milestone.id(), new ArrayList<>()));
        }
    }

    static ReportsBySubject madeBy(LocalDate day, Programme programme, Collection<? extends StatusUpdate> updates) {
        ReportsBySubject reports = new ReportsBySubject(programme);
        for (StatusUpdate update : updates) {
            if (update.reportDate().isAfter(day)) {
                reports.requireSubjectOf(update);
            } else {
                reports.add(update);
            }
        }
        reports.sort();
        return reports;
    }

    /**
     * Refuses a report that the programme has no place for.
     *
     * @throws IllegalArgumentException if it speaks of a terminal or milestone that the programme does not have
     */
    void requireSubjectOf(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            known(milestones.get(report.milestone()), update);
        } else {
            known(readings.get(update.terminal()), update);
        }
    }

    private <T> T known(@Nullable T reports, StatusUpdate update) {
        if (reports == null) {
            throw new IllegalArgumentException("programme " + programme + " has no " + subject(update));
        }
        return reports;
    }

    private static String subject(StatusUpdate update) {
        return update instanceof MilestoneUpdate report
                ? "milestone " + report.milestone()
                : "terminal " + update.terminal();
    }

    private void add(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            known(milestones.get(report.milestone()), report).add(report);
        } else if (update instanceof CapacityReading reading) {
            known(readings.get(reading.terminal()), reading)
                    .computeIfAbsent(reading.measure(), measure -> new ArrayList<>())
                    .add(reading);
        }
        if (first.isEmpty() || update.reportDate().isBefore(first.get())) {
            first = Optional.of(update.reportDate());
        }
    }

    /**
     * Puts one more report in its place among the others.
     *
     * @throws IllegalArgumentException if it speaks of a terminal or milestone that the programme does not have
     */
    void insert(StatusUpdate update) {
        add(update);
        if (update instanceof MilestoneUpdate report) {
            on(report.milestone()).sort(IN_ORDER);
        } else if (update instanceof CapacityReading reading) {
            Objects.requireNonNull(on(reading.terminal()).get(reading.measure()))
                    .sort(IN_ORDER);
        }
    }

    /** The day of the first report of any kind. */
    Optional<LocalDate> first() {
        return first;
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
