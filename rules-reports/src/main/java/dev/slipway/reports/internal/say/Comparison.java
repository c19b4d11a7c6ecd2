package dev.slipway.reports.internal.say;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Words;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An assessment against an earlier report, alert by alert as their fingerprints tell.
 *
 * @param asOf the day of the earlier report
 * @param raised the alerts that did not stand then
 * @param graver of those that stood then, the ones that have become graver
 * @param milder of those that stood then, the ones that have become milder
 * @param resolved the alerts that stood then and do no more
 * @param unchanged how many stood then and stand now, whatever their numbers and severity
 */
public record Comparison(
        LocalDate asOf,
        List<Alert> raised,
        List<Alert> graver,
        List<Alert> milder,
        List<PreviousAlert> resolved,
        int unchanged) {

    /** What became of an alert. */
    public enum Change {
        NEW,
        GRAVER,
        MILDER,
        RESOLVED;

        public String in(Words words) {
            return words.text("comparison." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** An alert that changed. */
    public record Line(Change change, String rule, String text) {}

    public static Comparison of(Assessment assessment, PreviousReport previous) {
        Map<String, PreviousAlert> then = previous.alerts().stream()
                .collect(toMap(PreviousAlert::fingerprint, identity(), (first, second) -> first));
        Set<String> now = assessment.alerts().stream().map(Alert::fingerprint).collect(toSet());
        List<Alert> raised = assessment.alerts().stream()
                .filter(alert -> !then.containsKey(alert.fingerprint()))
                .toList();
        List<PreviousAlert> resolved = previous.alerts().stream()
                .filter(alert -> !now.contains(alert.fingerprint()))
                .toList();
        return new Comparison(
                previous.asOf(),
                raised,
                assessment.alerts().stream()
                        .filter(alert -> shift(alert, then) < 0)
                        .toList(),
                assessment.alerts().stream()
                        .filter(alert -> shift(alert, then) > 0)
                        .toList(),
                resolved,
                now.size() - raised.size());
    }

    /** Below 0 where the alert has become graver, above where milder. */
    private static int shift(Alert alert, Map<String, PreviousAlert> then) {
        Optional<Severity> before =
                Optional.ofNullable(then.get(alert.fingerprint())).flatMap(PreviousAlert::severity);
        return before.map(severity -> alert.severity().compareTo(severity)).orElse(0);
    }

    /** Whether any alert is new, resolved or of another severity. */
    public boolean hasChanges() {
        return !lines().isEmpty();
    }

    /** {@code Since 2026-02-28: 2 new, 1 graver, 1 resolved, 4 unchanged}. */
    public String summary(Words words) {
        List<String> counts = new ArrayList<>();
        counts.add(count("new", raised.size(), words));
        if (!graver.isEmpty()) {
            counts.add(count("graver", graver.size(), words));
        }
        if (!milder.isEmpty()) {
            counts.add(count("milder", milder.size(), words));
        }
        counts.add(count("resolved", resolved.size(), words));
        counts.add(count("unchanged", unchanged - graver.size() - milder.size(), words));
        return words.text("comparison.summary", Map.of("day", asOf, "counts", counts));
    }

    private static String count(String change, int count, Words words) {
        return words.text("comparison.count." + change, Map.of("count", count));
    }

    /** What is new, of another severity and resolved, a line each. */
    public List<Line> lines() {
        return Stream.of(
                        lines(Change.NEW, raised),
                        lines(Change.GRAVER, graver),
                        lines(Change.MILDER, milder),
                        resolved.stream()
                                .map(alert -> new Line(
                                        Change.RESOLVED,
                                        alert.rule(),
                                        text(alert.title(), alert.subject(), alert.about()))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<Line> lines(Change change, List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> new Line(change, alert.rule(), text(alert.title(), alert.subject(), alert.about())));
    }

    private static String text(String title, String subject, String about) {
        return title + ": " + subject + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
