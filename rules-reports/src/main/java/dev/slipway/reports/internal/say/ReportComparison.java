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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An assessment against an earlier report, entry by entry: another rule may head an entry now.
 *
 * @param asOf the day of the earlier report
 * @param raised the alerts that were not in the earlier report
 * @param moreSevere of the earlier alerts, those that have become more severe
 * @param lessSevere of the earlier alerts, those that have become less severe
 * @param resolved the alerts of the earlier report that are gone now
 * @param unchanged how many are in both, even if their numbers or severity differ
 */
public record ReportComparison(
        LocalDate asOf,
        List<Alert> raised,
        List<Alert> moreSevere,
        List<Alert> lessSevere,
        List<PreviousAlert> resolved,
        int unchanged) {

    /** What became of an alert. */
    public enum Change {
        NEW("new"),
        MORE_SEVERE("moreSevere"),
        LESS_SEVERE("lessSevere"),
        RESOLVED("resolved");

        private final String key;

        Change(String key) {
            this.key = key;
        }

        public String in(Words words) {
            return words.text("comparison." + key);
        }
    }

    /** An alert that changed. */
    public record Line(Change change, String rule, String text) {}

    public static ReportComparison of(Assessment assessment, PreviousReport previous) {
        Map<String, PreviousAlert> then = previous.alerts().stream()
                .collect(toMap(PreviousAlert::entry, identity(), (first, second) -> first, LinkedHashMap::new));
        List<Alert> headlines = assessment.headlines();
        // A report of before there were entries knows its alerts by their own fingerprints.
        headlines.forEach(alert -> Optional.ofNullable(then.remove(alert.fingerprint()))
                .ifPresent(before -> then.putIfAbsent(entry(alert), before)));
        Set<String> now = headlines.stream().map(ReportComparison::entry).collect(toSet());
        List<Alert> raised = headlines.stream()
                .filter(alert -> !then.containsKey(entry(alert)))
                .toList();
        List<PreviousAlert> resolved = then.entrySet().stream()
                .filter(before -> !now.contains(before.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new ReportComparison(
                previous.asOf(),
                raised,
                headlines.stream().filter(alert -> shift(alert, then) < 0).toList(),
                headlines.stream().filter(alert -> shift(alert, then) > 0).toList(),
                resolved,
                now.size() - raised.size());
    }

    private static String entry(Alert alert) {
        return alert.entry().fingerprint();
    }

    /** Below 0 where the alert has become more severe, above 0 where less severe. */
    private static int shift(Alert alert, Map<String, PreviousAlert> then) {
        Optional<Severity> before = Optional.ofNullable(then.get(entry(alert))).flatMap(PreviousAlert::severity);
        return before.map(severity -> alert.severity().compareTo(severity)).orElse(0);
    }

    /** Whether any alert is new, resolved or of another severity. */
    public boolean hasChanges() {
        return !lines().isEmpty();
    }

    /** {@code Since 2026-02-28: 2 new, 1 more severe, 1 resolved, 4 unchanged}. */
    public String summary(Words words) {
        List<String> counts = new ArrayList<>();
        counts.add(count("new", raised.size(), words));
        if (!moreSevere.isEmpty()) {
            counts.add(count("moreSevere", moreSevere.size(), words));
        }
        if (!lessSevere.isEmpty()) {
            counts.add(count("lessSevere", lessSevere.size(), words));
        }
        counts.add(count("resolved", resolved.size(), words));
        counts.add(count("unchanged", unchanged - moreSevere.size() - lessSevere.size(), words));
        return words.text("comparison.summary", Map.of("day", asOf, "counts", counts));
    }

    private static String count(String change, int count, Words words) {
        return words.text("comparison.count." + change, Map.of("count", count));
    }

    /** What is new, of another severity and resolved, a line each. */
    public List<Line> lines() {
        return Stream.of(
                        lines(Change.NEW, raised),
                        lines(Change.MORE_SEVERE, moreSevere),
                        lines(Change.LESS_SEVERE, lessSevere),
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
