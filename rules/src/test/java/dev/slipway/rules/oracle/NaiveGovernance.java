package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules G01 to G03, each as its row of the catalogue says it. */
final class NaiveGovernance {

    private final NaiveFindings findings;
    private final LocalDate today;

    NaiveGovernance(NaiveFindings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    void judge(Collection<KnownMilestone> milestones) {
        for (KnownMilestone milestone : milestones) {
            if (!milestone.cancelled()) {
                noDeadline(milestone);
                unapprovedRebaseline(milestone);
                coarseForecast(milestone);
                unsignedForecast(milestone);
            }
            new NaiveContradictions(findings, milestone).judge();
        }
    }

    /** G01: no deadline; amber. */
    private void noDeadline(KnownMilestone milestone) {
        if (!milestone.deadline().isKnown()) {
            findings.alert("G01", AMBER, milestone.subject(), "");
        }
    }

    /** G02: deadline changed without approver and reason; red. */
    private void unapprovedRebaseline(KnownMilestone milestone) {
        boolean unapproved = !milestone.rebaselines().stream().allMatch(KnownMilestone::isApproved);
        if (unapproved || reportsAnotherDeadline(milestone)) {
            findings.alert("G02", RED, milestone.subject(), "");
        }
    }

    /** Where the programme gives no first deadline, no report can differ from it. */
    private static boolean reportsAnotherDeadline(KnownMilestone milestone) {
        Optional<LocalDate> stated = milestone.statedDeadline().map(DateWindow::end);
        if (stated.isEmpty() || !milestone.milestone().deadline().isKnown()) {
            return false;
        }
        Set<LocalDate> approved = new HashSet<>();
        approved.add(milestone.milestone().deadline().end());
        for (Rebaseline change : milestone.rebaselines()) {
            if (KnownMilestone.isApproved(change)) {
                approved.add(change.deadline().end());
            }
        }
        return !approved.contains(stated.orElseThrow());
    }

    /** G03: active, forecast coarser than a month while 0 <= Be-T <= 180 days; amber. */
    private void coarseForecast(KnownMilestone milestone) {
        if (!milestone.active()) {
            return;
        }
        if (!milestone.deadline().isKnown() || milestone.forecast().isEmpty()) {
            findings.notEvaluated("G03", milestone.subject());
            return;
        }
        int left = NaiveMilestones.days(today, milestone.deadline().end());
        Precision precision = milestone.forecast().orElseThrow().value().precision();
        boolean coarse = List.of(Precision.QUARTER, Precision.YEAR).contains(precision);
        if (coarse && left >= 0 && left <= 180) {
            findings.alert("G03", AMBER, milestone.subject(), "");
        }
    }

    /** G03: per terminal, one info where forecasts of active milestones come without author and source. */
    private void unsignedForecast(KnownMilestone milestone) {
        if (!milestone.active() || milestone.forecast().isEmpty()) {
            return;
        }
        MilestoneUpdate report = milestone.forecast().orElseThrow().report();
        if (report.author().isBlank() && report.source().isBlank()) {
            findings.alert("G03", INFO, milestone.milestone().id().terminal(), "");
        }
    }
}
