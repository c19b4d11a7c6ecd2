package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.PreviousReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The part of an assessment that is worth a message. It is empty where no alert is red, amber or about a deadline that
 * comes near, no accepted deviation has ended or is about to, and nothing changed since the earlier report.
 *
 * @param alerts those that are open and need attention, most severe first
 * @param changes what changed since the earlier report, where there is one
 * @param waivers those that have ended with an alert to show for it, or end soon, whether or not they cover an alert now
 */
public record AlertDigest(List<Alert> alerts, Optional<ReportComparison> changes, List<WaiverUse> waivers) {

    /** So many days before its end a waiver is listed. */
    private static final int WAIVER_LEAD = 30;

    /** Information that asks for something to be done: a deadline comes near. */
    private static final String DUE_SOON = "S05";

    public static AlertDigest of(Assessment assessment, Optional<PreviousReport> against) {
        List<Alert> alerts = assessment.headlines().stream()
                .filter(alert -> !alert.isWaived() && wantsAttention(alert))
                .sorted(Headlines.MOST_SEVERE_FIRST)
                .toList();
        List<WaiverUse> waivers = assessment.waivers().stream()
                .filter(use -> isEnding(use, assessment))
                .toList();
        return new AlertDigest(alerts, against.map(previous -> ReportComparison.of(assessment, previous)), waivers);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return alerts.isEmpty()
                && waivers.isEmpty()
                && changes.filter(ReportComparison::hasChanges).isEmpty();
    }

    private static boolean wantsAttention(Alert alert) {
        return alert.severity().isAtLeast(Severity.AMBER) || alert.rule().equals(DUE_SOON);
    }

    private static boolean isEnding(WaiverUse use, Assessment assessment) {
        LocalDate until = use.waiver().until();
        boolean hasEnded = until.isBefore(assessment.asOf());
        return hasEnded
                ? use.state() != WaiverUse.State.UNUSED
                : !until.isAfter(assessment.asOf().plusDays(WAIVER_LEAD));
    }
}
