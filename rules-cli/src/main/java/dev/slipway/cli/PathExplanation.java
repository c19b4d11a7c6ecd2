package dev.slipway.cli;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.DateWindow;
import dev.slipway.model.DrivingPath;
import dev.slipway.model.DrivingPath.Step;
import dev.slipway.model.MilestoneStatus;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Says what makes a network late: the path that ends latest, day by day, and what stands against the programme. */
record PathExplanation(Assessment assessment, DrivingPath path) {

    private static final int MOST_MEMBERS = 5;

    void print(PrintWriter out) {
        out.printf("%s%n", assessment.programme().name());
        out.printf("as of             %s%n", assessment.asOf());
        out.printf("network deadline  %s%n%n", path.network());
        out.printf("%s%n", verdict());
        if (path.steps().size() > 1) {
            printPath(out);
        } else {
            printLatest(out);
        }
        printAlerts(out);
    }

    private String verdict() {
        OptionalInt days = path.daysPastDeadline();
        if (days.isEmpty()) {
            return path.steps().isEmpty()
                    ? "No open milestone has a date whose first day is known, so no path can be told."
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

    private void printPath(PrintWriter out) {
        out.println("Its milestones, first cause first, each with the earliest day that is certain for it:");
        out.println();
        Columns columns = new Columns(List.of("EARLIEST", "MILESTONE", "DEADLINE", "FORECAST", "LAG"));
        for (Step step : path.steps()) {
            columns.add(
                    step.earliest().toString(),
                    step.milestone().subject(),
                    known(step.milestone().deadline()),
                    forecast(step.milestone()),
                    step.lagDays().isPresent()
                            ? String.format(Locale.ROOT, "%+d d", step.lagDays().getAsInt())
                            : "");
        }
        columns.print(out);
    }

    private void printLatest(PrintWriter out) {
        out.println(
                path.isLinked()
                        ? "Nothing that it waits for decides it. The open members that end latest:"
                        : "The programme declares no dependencies. The open members that end latest:");
        out.println();
        Columns columns = new Columns(List.of("MILESTONE", "DEADLINE", "FORECAST"));
        latest().forEach(member -> columns.add(member.subject(), known(member.deadline()), forecast(member)));
        columns.print(out);
    }

    private Stream<MilestoneStatus> latest() {
        return assessment.statuses().stream()
                .filter(member -> member.isOpen() && member.expected().isKnown())
                .sorted(Comparator.comparing(
                        (MilestoneStatus member) -> member.expected().end(), Comparator.reverseOrder()))
                .limit(MOST_MEMBERS);
    }

    private static String forecast(MilestoneStatus milestone) {
        return milestone.isOpen() ? known(milestone.forecast()) : "reached " + milestone.actual();
    }

    private static String known(DateWindow window) {
        return window.isKnown() ? window.toString() : "none";
    }

    private void printAlerts(PrintWriter out) {
        List<Alert> alerts = assessment.alerts().stream()
                .filter(alert -> alert.subject().equals(assessment.programme().id()))
                .filter(alert -> alert.rule().startsWith("P"))
                .toList();
        out.printf("%n%s%n", alerts.isEmpty() ? "No alert stands on the programme as a whole." : "What stands:");
        alerts.forEach(alert -> out.printf(
                "  %-5s  %s  %s: %s%n",
                alert.severity().name().toLowerCase(Locale.ROOT), alert.rule(), alert.title(), alert.message()));
    }
}
