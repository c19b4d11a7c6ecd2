package dev.slipway.model.facts.reports;

import dev.slipway.model.programme.FormerIds;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
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
public final class ReportsBySubject {

    /** Reports of one day without a place are told apart by what they say, so that the order of a list never decides. */
    public static final Comparator<StatusUpdate> IN_ORDER = Comparator.comparing(StatusUpdate::reportDate)
            .thenComparing(StatusUpdate::provenance)
            .thenComparingLong(StatusUpdate::sequence)
            .thenComparing(StatusUpdate::toString);

    private final String programme;
    private final Map<MilestoneId, List<MilestoneUpdate>> milestones = new HashMap<>();
    private final Map<String, Map<String, List<CapacityReading>>> readings = new HashMap<>();

    private final List<UnplannedReport> unplanned = new ArrayList<>();
    private final List<ScheduleReport> schedules = new ArrayList<>();
    private final FormerIds formerIds;
    private Optional<StatusUpdate> first = Optional.empty();

    /** No reports yet. */
    public ReportsBySubject(Programme programme) {
        this.programme = programme.id();
        for (Terminal terminal : programme.terminals()) {
            readings.put(terminal.id(), new TreeMap<>());
            terminal.milestones().forEach(milestone -> milestones.put(milestone.id(), new ArrayList<>()));
        }
        FormerIds former = FormerIds.of(programme);
        former.milestones().forEach((old, now) -> milestones.putIfAbsent(old, on(now)));
        former.terminals().forEach((old, now) -> readings.putIfAbsent(old, on(now)));
        formerIds = former;
    }

    /** The id that the milestone of a report has now. */
    public MilestoneId current(MilestoneId stated) {
        return formerIds.milestones().getOrDefault(stated, stated);
    }

    /** The id that the terminal of a report has now. */
    public String current(String terminal) {
        return formerIds.terminals().getOrDefault(terminal, terminal);
    }

    public static ReportsBySubject madeBy(
            LocalDate day, Programme programme, Collection<? extends StatusUpdate> updates) {
        ReportsBySubject reports = new ReportsBySubject(programme);
        for (StatusUpdate update : updates) {
            if (!update.reportDate().isAfter(day)) {
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
    public void requireSubjectOf(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            known(milestones.get(report.milestone()), update);
        } else if (update instanceof CapacityReading) {
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
        if (update instanceof UnplannedReport report) {
            unplanned.add(report);
            return;
        }
        if (update instanceof ScheduleReport report) {
            schedules.add(report);
            return;
        }
        if (update instanceof MilestoneUpdate report) {
            known(milestones.get(report.milestone()), report).add(report);
        } else if (update instanceof CapacityReading reading) {
            known(readings.get(reading.terminal()), reading)
                    .computeIfAbsent(reading.measure(), measure -> new ArrayList<>())
                    .add(reading);
        }
        if (first.isEmpty() || IN_ORDER.compare(update, first.get()) < 0) {
            first = Optional.of(update);
        }
    }

    /**
     * Puts one more report in its place among the others.
     *
     * @throws IllegalArgumentException if it speaks of a terminal or milestone that the programme does not have
     */
    public void insert(StatusUpdate update) {
        add(update);
        if (update instanceof UnplannedReport) {
            unplanned.sort(IN_ORDER);
        }
        if (update instanceof ScheduleReport) {
            schedules.sort(IN_ORDER);
        }
        if (update instanceof MilestoneUpdate report) {
            on(report.milestone()).sort(IN_ORDER);
        } else if (update instanceof CapacityReading reading) {
            Objects.requireNonNull(on(reading.terminal()).get(reading.measure()))
                    .sort(IN_ORDER);
        }
    }

    /** The items that are not planned, in the order in which they were reported. */
    public List<UnplannedReport> unplanned() {
        return unplanned;
    }

    /** The snapshots of schedules, in the order in which they were reported. */
    public List<ScheduleReport> schedules() {
        return schedules;
    }

    /** The day of the first report of any kind. */
    public Optional<LocalDate> first() {
        return first.map(StatusUpdate::reportDate);
    }

    /** The first report of any kind. */
    public Optional<StatusUpdate> firstReport() {
        return first;
    }

    private void sort() {
        unplanned.sort(IN_ORDER);
        schedules.sort(IN_ORDER);
        milestones.values().forEach(reports -> reports.sort(IN_ORDER));
        readings.values().forEach(measures -> measures.values().forEach(reports -> reports.sort(IN_ORDER)));
    }

    /** In the order in which they were made; within a day by file and line. */
    public List<MilestoneUpdate> on(MilestoneId milestone) {
        return Objects.requireNonNull(milestones.get(milestone));
    }

    /** By measure, in the order in which they were made; within a day by file and line. */
    public Map<String, List<CapacityReading>> on(String terminal) {
        return Objects.requireNonNull(readings.get(terminal));
    }
}
