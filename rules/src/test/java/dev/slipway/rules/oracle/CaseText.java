package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes a case in the words of {@code programme.yaml} and of a status file, leaving out what it leaves open. */
final class CaseText {

    private final StringBuilder text = new StringBuilder();

    private CaseText() {}

    static String of(Case example) {
        CaseText writer = new CaseText();
        writer.line("as of " + example.asOf());
        writer.programme(example.programme());
        writer.line("reports:");
        example.updates().forEach(writer::update);
        return writer.text.toString();
    }

    private void programme(Programme programme) {
        line("programme: " + programme.id()
                + date(", start: ", programme.start())
                + date(", deadline: ", programme.deadline())
                + ", reporting: " + programme.reporting());
        programme.calendar().ifPresent(days -> line("  weekend " + days.weekend() + ", holidays " + days.holidays()));
        programme.referenceClass().ifPresent(reference -> line("  reference class " + reference.movements()));
        for (Terminal terminal : programme.terminals()) {
            line("  terminal " + terminal.id());
            terminal.milestones().forEach(this::milestone);
            terminal.capacity().forEach(this::target);
        }
    }

    private void milestone(Milestone milestone) {
        List<String> parts = new ArrayList<>();
        parts.add("    milestone " + milestone.id());
        parts.add("kind: " + milestone.kind());
        parts.add("weight: " + milestone.weight());
        parts.add("deadline: " + milestone.deadline());
        for (Rebaseline change : milestone.rebaselines()) {
            parts.add((change.isApproved() ? "rebaselined: " : "rebaselined without approval: ") + change.deadline()
                    + " on " + change.on());
        }
        milestone
                .cancelled()
                .ifPresent(decision -> parts.add(
                        (decision.isApproved() ? "cancelled on " : "cancelled without approval on ") + decision.on()));
        if (milestone.start().isKnown()) {
            parts.add("start: " + milestone.start());
        }
        for (Dependency link : milestone.after()) {
            parts.add("after: " + link.predecessor() + link.lag());
        }
        line(String.join(", ", parts));
    }

    private void target(CapacityTarget target) {
        line("    capacity " + target.measure()
                + number(", target: ", target.target())
                + date(", from: ", target.from())
                + number(", planned: ", target.planned())
                + date(", needBy: ", target.needBy())
                + (target.ramp().isEmpty() ? "" : ", ramp: " + target.ramp())
                + number(", slots: ", target.slots())
                + number(", dwell: ", target.dwell()));
    }

    private void update(StatusUpdate update) {
        String where = "  " + update.provenance() + " reported " + update.reportDate() + ": ";
        if (update instanceof MilestoneUpdate report) {
            line(where
                    + report.milestone()
                    + report.state().map(state -> ", state: " + state).orElse("")
                    + words(", stage: ", report.stage())
                    + report.health().map(health -> ", health: " + health).orElse("")
                    + report.deadline().map(date -> ", deadline: " + date).orElse("")
                    + report.forecast()
                            .map(date -> ", forecast: " + date + " [" + date.start() + ".." + date.end() + "]")
                            .orElse("")
                    + report.actual().map(CaseText::actual).orElse("")
                    + number(", percent: ", report.percent())
                    + words(", evidence: ", report.evidence())
                    + words(", author: ", report.author())
                    + words(", source: ", report.source()));
        }
        if (update instanceof CapacityReading reading) {
            line(where + reading.terminal() + ", " + reading.measure() + ", " + reading.basis() + ", " + reading.value()
                    + ", period: " + reading.period() + ", source: " + reading.source());
        }
    }

    private static String actual(ActualReport report) {
        if (report instanceof ActualReport.Happened actual) {
            return ", actual: " + actual.when();
        }
        return report instanceof ActualReport.Withdrawn ? ", actual: withdrawn" : ", actual: emptied";
    }

    private static String date(String label, DateWindow window) {
        return window.isKnown() ? label + window : "";
    }

    private static String words(String label, String words) {
        return words.isEmpty() ? "" : label + words;
    }

    private static String number(String label, OptionalDouble value) {
        return value.isPresent() ? label + value.getAsDouble() : "";
    }

    private void line(String line) {
        text.append(line.lines().collect(Collectors.joining(" "))).append('\n');
    }
}
