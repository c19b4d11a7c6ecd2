package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.programme.Programme;
import dev.slipway.workbench.impact.Difference.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * What other rules or thresholds would have done with the reports of the past, entry by entry and day by day.
 *
 * @param from the first day that is compared
 * @param to the last day that is compared
 * @param differences by day, then in the order in which entries were raised
 * @param warnings of each milestone that is late on the last day, or was completed late, in the order of the programme
 */
public record Impact(
        Programme programme, LocalDate from, LocalDate to, List<Difference> differences, List<SlipWarning> warnings) {

    public Impact {
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }

    /**
     * Compares two histories of one programme.
     *
     * @param before by the rules in force
     * @param after by the other rules
     * @param from the first day to compare; where that is before their first day, that one
     * @param facts the programme as of their last day
     * @throws IllegalArgumentException if they are of two programmes, or end on different days
     */
    public static Impact between(AlertHistory before, AlertHistory after, LocalDate from, Facts facts) {
        if (!before.programme().id().equals(after.programme().id())
                || !before.asOf().equals(after.asOf())) {
            throw new IllegalArgumentException("two histories of one programme up to one day");
        }
        LocalDate first = from.isBefore(before.from()) ? before.from() : from;
        OpenEntries inForce = new OpenEntries(before);
        OpenEntries other = new OpenEntries(after);
        return new Impact(
                before.programme(),
                first,
                before.asOf(),
                new Differences(inForce, other, before.asOf()).from(first),
                new SlipWarnings(inForce, other).of(facts));
    }

    /** How many differences are of this kind. */
    public long count(Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** For people: a line each, and sums. */
    public List<String> lines() {
        return ImpactText.of(this);
    }

    /** The object {@code slipway/impact/1} on one line. */
    public String json() {
        return ImpactJson.of(this);
    }
}
