package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.MilestoneStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds when two sets of rules first warned of each milestone that was late in the end. */
final class SlipWarnings {

    private static final String SLIP = "slip";

    /** The day of the first warning of each subject. */
    private final Map<String, LocalDate> before;

    private final Map<String, LocalDate> after;

    SlipWarnings(OpenEntries before, OpenEntries after) {
        this.before = firstWarnings(before);
        this.after = firstWarnings(after);
    }

    /** In the order of the programme. */
    List<SlipWarning> of(Facts facts) {
        return facts.milestones().stream()
                .filter(SlipWarnings::isLate)
                .map(late -> new SlipWarning(
                        late.subject(),
                        late.deadline(),
                        Optional.ofNullable(before.get(late.subject())),
                        Optional.ofNullable(after.get(late.subject()))))
                .toList();
    }

    private static boolean isLate(MilestoneStatus milestone) {
        return milestone.isOverdue()
                || (milestone.isCompleted() && milestone.actual().startsAfter(milestone.deadline()));
    }

    private static Map<String, LocalDate> firstWarnings(OpenEntries entries) {
        Map<String, LocalDate> first = new HashMap<>();
        for (String entry : entries.entries()) {
            for (LocalDate day : entries.days(entry)) {
                entries.on(day, entry)
                        .filter(SlipWarnings::isWarning)
                        .ifPresent(alert -> first.merge(alert.subject(), day, SlipWarnings::earlier));
            }
        }
        return first;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** By a rule on slips, or by a rule of an author that has a theme of its own. */
    private static boolean isWarning(Alert alert) {
        String theme = alert.entry().theme();
        return alert.severity() != Severity.INFO && (theme.equals(SLIP) || theme.equals(alert.rule()));
    }
}
