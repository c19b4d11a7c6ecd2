package dev.slipway.reports.internal;

import static java.util.stream.Collectors.toSet;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An assessment against an earlier report, alert by alert as their fingerprints tell.
 *
 * @param asOf the day of the earlier report
 * @param raised the alerts that did not stand then
 * @param resolved the alerts that stood then and do no more
 * @param unchanged how many stood then and stand now, whatever their numbers
 */
record Comparison(LocalDate asOf, List<Alert> raised, List<PreviousAlert> resolved, int unchanged) {

    static Comparison of(Assessment assessment, PreviousReport previous) {
        Set<String> then =
                previous.alerts().stream().map(PreviousAlert::fingerprint).collect(toSet());
        Set<String> now = assessment.alerts().stream().map(Alert::fingerprint).collect(toSet());
        List<Alert> raised = assessment.alerts().stream()
                .filter(alert -> !then.contains(alert.fingerprint()))
                .toList();
        List<PreviousAlert> resolved = previous.alerts().stream()
                .filter(alert -> !now.contains(alert.fingerprint()))
                .toList();
        return new Comparison(previous.asOf(), raised, resolved, now.size() - raised.size());
    }

    /** {@code Since 2026-02-28: 2 new, 1 resolved, 4 unchanged}. */
    String summary() {
        return "Since " + asOf + ": " + raised.size() + " new, " + resolved.size() + " resolved, " + unchanged
                + " unchanged";
    }

    /** What is new and what is resolved, a line each. */
    List<Line> lines() {
        return Stream.concat(
                        raised.stream()
                                .map(alert -> new Line(
                                        "new", alert.rule(), text(alert.title(), alert.subject(), alert.about()))),
                        resolved.stream()
                                .map(alert -> new Line(
                                        "resolved", alert.rule(), text(alert.title(), alert.subject(), alert.about()))))
                .toList();
    }

    private static String text(String title, String subject, String about) {
        return title + ": " + subject + (about.isEmpty() ? "" : " (" + about + ")");
    }

    /** An alert that is new or resolved. */
    record Line(String change, String rule, String text) {}
}
