package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.DrivingPath.Step;
import dev.slipway.model.facts.DrivingPath;
import dev.slipway.model.facts.MilestoneStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Says what makes a network late: the path that ends latest, day by day, and what stands against the programme. */
record PathExplanation(Assessment assessment, DrivingPath path) {

    private static final int MOST_MEMBERS = 5;

    void print(Console console) {
        console.say(assessment.programme().name());
        console.say("as of             " + assessment.asOf());
        console.say("network deadline  " + path.network());
        console.say("");
        console.say(verdict());
        if (path.steps().size() > 1) {
            printPath(console);
        } else {
            printLatest(console);
        }
        printAlerts(console);
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

    private void printPath(Console console) {
        console.say("Each milestone, first cause first, with the earliest day that is certain for it; no date is"
                + " rewritten.");
        console.say("");
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
        columns.print(console);
    }

    private void printLatest(Console console) {
        console.say(
                path.isLinked()
                        ? "Nothing that it waits for decides it. The open members that end latest:"
                        : "The programme declares no dependencies. The open members that end latest:");
        console.say("");
        Columns columns = new Columns(List.of("MILESTONE", "DEADLINE", "FORECAST"));
        latest().forEach(member -> columns.add(member.subject(), known(member.deadline()), forecast(member)));
        columns.print(console);
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

    private void printAlerts(Console console) {
        List<Alert> alerts = assessment.alerts().stream()
                .filter(alert -> alert.subject().equals(assessment.programme().id()))
                .filter(alert -> alert.rule().startsWith("P"))
                .toList();
        console.say("");
        console.say(alerts.isEmpty() ? "No alert stands on the programme as a whole." : "What stands:");
        alerts.forEach(alert -> console.say(String.format(
                Locale.ROOT,
                "  %-5s  %s  %s: %s",
                alert.severity().name().toLowerCase(Locale.ROOT),
                alert.rule(),
                alert.title(),
                alert.message())));
    }
}
