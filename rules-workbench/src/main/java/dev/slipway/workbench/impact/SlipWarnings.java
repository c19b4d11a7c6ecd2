package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.MilestoneStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds when two sets of rules first warned of each milestone that was late in the end. */
final class SlipWarnings {

    private static final String SLIP = "slip";

    private final OpenEntries before;
    private final OpenEntries after;

    SlipWarnings(OpenEntries before, OpenEntries after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the programme. */
    List<SlipWarning> of(Facts facts) {
        return facts.milestones().stream()
                .filter(SlipWarnings::isLate)
                .map(late -> new SlipWarning(
                        late.subject(),
                        late.deadline(),
                        firstWarning(before, late.subject()),
                        firstWarning(after, late.subject())))
                .toList();
    }

    private static boolean isLate(MilestoneStatus milestone) {
        return milestone.isOverdue()
                || (milestone.isCompleted() && milestone.actual().startsAfter(milestone.deadline()));
    }

    /** By a rule on slips, or by a rule of an author that has a theme of its own. */
    private static Optional<LocalDate> firstWarning(OpenEntries entries, String milestone) {
        List<LocalDate> days = new ArrayList<>();
        for (String entry : entries.entries()) {
            for (LocalDate day : entries.days(entry)) {
                entries.on(day, entry)
                        .filter(alert -> alert.subject().equals(milestone) && isWarning(alert))
                        .ifPresent(alert -> days.add(day));
            }
        }
        return days.stream().min(Comparator.naturalOrder());
    }

    private static boolean isWarning(Alert alert) {
        String theme = alert.entry().theme();
        return alert.severity() != Severity.INFO && (theme.equals(SLIP) || theme.equals(alert.rule()));
    }
}
