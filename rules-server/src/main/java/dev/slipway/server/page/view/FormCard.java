package dev.slipway.server.page.view;

import dev.slipway.model.facts.MilestoneStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A milestone in the form: what is known and expected, what was typed, and what is wrong with that.
 *
 * @param index its place in the form
 * @param daysLeft to the last day of its deadline; below zero once that is past
 * @param alerts what stands against it
 */
public record FormCard(
        int index,
        MilestoneStatus status,
        OptionalLong daysLeft,
        List<Finding> alerts,
        FormEntry entry,
        List<String> problems) {

    /** An alert in a sentence. */
    public record Finding(String severity, String title, String message) {}

    public FormCard {
        alerts = List.copyOf(alerts);
        problems = List.copyOf(problems);
    }

    /** What was last said of when it happens. */
    public Optional<String> lastReport() {
        return status.latestReport().map(report -> report.reportDate().toString());
    }

    /** The name of a field of this milestone. */
    public String field(String name) {
        return "m" + index + "." + name;
    }
}
