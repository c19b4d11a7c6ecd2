package dev.slipway.reports;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.DrivingPath;
import dev.slipway.model.facts.DrivingPath.Step;
import dev.slipway.model.facts.MilestoneStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What makes a network late, for a person: the path that ends latest, milestone by milestone, and the programme's alerts. */
public final class DrivingPathReport {

    private static final int MOST_MEMBERS = 5;

    private final Assessment assessment;
    private final DrivingPath path;
    private final List<String> lines = new ArrayList<>();

    private DrivingPathReport(Assessment assessment, DrivingPath path) {
        this.assessment = assessment;
        this.path = path;
    }

    /**
     * The report, line by line.
     *
     * @param path of the programme as of the day of the assessment
     */
    public static List<String> lines(Assessment assessment, DrivingPath path) {
        DrivingPathReport report = new DrivingPathReport(assessment, path);
        report.write();
        return List.copyOf(report.lines);
    }

    private void write() {
        lines.add(assessment.programme().name());
        lines.add("as of             " + assessment.asOf());
        lines.add("network deadline  " + path.network());
        lines.add("");
        lines.add(verdict());
        if (path.steps().size() > 1) {
            writePath();
        } else {
            writeLatest();
        }
        writeAlerts();
    }

    private String verdict() {
        OptionalInt days = path.daysPastDeadline();
        if (days.isEmpty()) {
            return path.steps().isEmpty()
                    ? "No open milestone has a date whose first day is known, so no path can be shown."
                    : "The programme has no deadline; this is what ends latest.";
        }
        return days.getAsInt() > 0
                ? "The path that ends latest is certain to miss the network deadline, by " + counted(days.getAsInt())
                        + "."
                : "No path is certain to miss the network deadline.";
    }

    private static String counted(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private void writePath() {
        lines.add("Each milestone, first cause first, with the earliest day that is certain for it; no date is"
                + " rewritten.");
        lines.add("");
        AlignedColumns columns = new AlignedColumns(List.of("EARLIEST", "MILESTONE", "DEADLINE", "FORECAST", "LAG"));
        for (Step step : path.steps()) {
            columns.add(
                    step.earliest().toString(),
                    step.milestone().subject(),
                    known(step.milestone().deadline()),
                    forecast(step.milestone()),
                    step.lag()
                            .map(lag -> String.format(
                                    Locale.ROOT,
                                    "%+d %s",
                                    lag.count(),
                                    lag.unit().word()))
                            .orElse(""));
        }
        lines.addAll(columns.lines());
    }

    private void writeLatest() {
        lines.add(
                path.isLinked()
                        ? "Nothing that it waits for decides it. The open members that end latest:"
                        : "The programme declares no dependencies. The open members that end latest:");
        lines.add("");
        AlignedColumns columns = new AlignedColumns(List.of("MILESTONE", "DEADLINE", "FORECAST"));
        latest().forEach(member -> columns.add(member.subject(), known(member.deadline()), forecast(member)));
        lines.addAll(columns.lines());
    }

    private Stream<MilestoneStatus> latest() {
        return assessment.statuses().stream()
                .filter(member -> member.isOpen() && member.expected().isKnown())
                .sorted(Comparator.comparing(
                        (MilestoneStatus member) -> member.expected().latestKnown(), Comparator.reverseOrder()))
                .limit(MOST_MEMBERS);
    }

    private static String forecast(MilestoneStatus milestone) {
        return milestone.isOpen() ? known(milestone.forecast()) : "reached " + milestone.actual();
    }

    private static String known(DateWindow window) {
        return window.isKnown() ? window.toString() : "none";
    }

    private void writeAlerts() {
        List<Alert> alerts = assessment.alerts().stream()
                .filter(alert -> alert.subject().equals(assessment.programme().id()))
                .toList();
        lines.add("");
        lines.add(alerts.isEmpty() ? "There are no alerts on the programme as a whole." : "Alerts:");
        alerts.forEach(alert -> lines.add(String.format(
                Locale.ROOT,
                "  %-5s  %s  %s: %s",
                alert.severity().name().toLowerCase(Locale.ROOT),
                alert.rule(),
                alert.title(),
                alert.message())));
    }
}
