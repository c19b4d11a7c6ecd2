package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.workbench.impact.Difference.Kind;
import dev.slipway.workbench.internal.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what other rules would have done for people. */
final class ImpactText {

    private ImpactText() {}

    static List<String> of(Impact impact) {
        List<String> lines = new ArrayList<>();
        lines.add(impact.programme().name() + ", each day from " + impact.from() + " to " + impact.to() + ":");
        if (impact.differences().isEmpty()) {
            lines.add("  no alert would have been another");
        } else {
            lines.addAll(indented(differences(impact)));
            lines.add("  " + counts(impact));
        }
        if (!impact.warnings().isEmpty()) {
            lines.add("");
            lines.add("Milestones that were late in the end, and the first day on which each was amber or red:");
            lines.addAll(indented(warnings(impact)));
        }
        return lines;
    }

    private static List<String> differences(Impact impact) {
        TextTable table = new TextTable("CHANGE", "FROM", "UNTIL", "SUBJECT", "NOW", "THEN");
        for (Difference difference : impact.differences()) {
            table.add(
                    difference.kind().word(),
                    difference.from().toString(),
                    difference.until().toString(),
                    difference.alert().subject(),
                    alert(difference.before()),
                    alert(difference.after()));
        }
        return table.lines();
    }

    private static String alert(Optional<Alert> alert) {
        return alert.map(open -> open.rule() + " " + open.severity().name().toLowerCase(Locale.ROOT))
                .orElse("-");
    }

    /** {@code 3 raised, 1 gone}. */
    private static String counts(Impact impact) {
        return Stream.of(Kind.values())
                .filter(kind -> impact.count(kind) > 0)
                .map(kind -> impact.count(kind) + " " + kind.word())
                .collect(Collectors.joining(", "));
    }

    private static List<String> warnings(Impact impact) {
        TextTable table = new TextTable("MILESTONE", "DEADLINE", "NOW", "THEN", "");
        for (SlipWarning warning : impact.warnings()) {
            table.add(
                    warning.milestone(),
                    warning.deadline().toString(),
                    day(warning.before()),
                    day(warning.after()),
                    earlier(warning));
        }
        return table.lines();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("never");
    }

    private static String earlier(SlipWarning warning) {
        if (warning.daysEarlier().isEmpty()) {
            return "";
        }
        long days = warning.daysEarlier().getAsLong();
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days == 0 ? "the same day" : count + (days > 0 ? " earlier" : " later");
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }
}
