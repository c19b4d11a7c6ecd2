package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.status.Health;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Rules G06 and G07, each as its row of the catalogue says it. */
final class NaiveStates {

    private static final Set<String> SLIP = Set.of("S01", "S02", "T02", "T03");

    private final NaiveFindings findings;
    private final LocalDate today;

    NaiveStates(NaiveFindings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    void judge(Collection<KnownMilestone> milestones) {
        for (KnownMilestone milestone : milestones) {
            unapprovedCancellation(milestone);
            watermelon(milestone);
        }
    }

    /** G06: reported cancelled, and no approved decision; amber, red where T > Be or its slip was red. */
    private void unapprovedCancellation(KnownMilestone milestone) {
        if (!milestone.cancelled() || milestone.decided().isPresent()) {
            return;
        }
        boolean overdue = milestone.deadline().isKnown()
                && today.isAfter(milestone.deadline().end());
        boolean red = overdue || isRed(milestone.asIfOpen());
        findings.alert("G06", red ? RED : AMBER, milestone.subject(), "");
    }

    /** G07: its latest health is green though, with T = that report's day, S01, S02, T02 or T03 was red; amber. */
    private void watermelon(KnownMilestone milestone) {
        if (!milestone.active()) {
            return;
        }
        Optional<FieldStatement<Health>> health = milestone.health();
        if (health.isEmpty()) {
            findings.notEvaluated("G07", milestone.subject());
            return;
        }
        FieldStatement<Health> latest = health.orElseThrow();
        if (latest.value() == Health.GREEN && isRed(milestone.asOf(latest.reported()))) {
            findings.alert("G07", AMBER, milestone.subject(), "");
        }
    }

    /** Whether S01, S02, T02 or T03 was red on the day for which the milestone is known. */
    private static boolean isRed(KnownMilestone milestone) {
        NaiveFindings then = new NaiveFindings();
        new NaiveMilestones(then, milestone.today()).judge(milestone);
        if (milestone.active()) {
            new NaiveTrends(then, milestone).judgeForecasts();
        }
        return then.all().alerts().stream().anyMatch(alert -> alert.severity() == RED && SLIP.contains(alert.rule()));
    }
}
