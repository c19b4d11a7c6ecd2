package dev.slipway.reports.internal.say;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An assessment against an earlier report, entry by entry: another rule may head an entry now.
 *
 * @param asOf the day of the earlier report
 * @param raised the alerts that were not in the earlier report
 * @param kept those that are in both, even if their rule, numbers or severity differ
 * @param resolved the alerts of the earlier report that are gone now
 */
public record ReportComparison(LocalDate asOf, List<Alert> raised, List<Kept> kept, List<PreviousAlert> resolved) {

    private static final List<Change> OF_KEPT = List.of(Change.MORE_SEVERE, Change.LESS_SEVERE, Change.CHANGED);

    /** What became of an alert. */
    public enum Change {
        NEW("new"),
        MORE_SEVERE("moreSevere"),
        LESS_SEVERE("lessSevere"),
        CHANGED("changed"),
        RESOLVED("resolved");

        private final String key;

        Change(String key) {
            this.key = key;
        }

        public String in(Words words) {
            return words.text("comparison." + key);
        }
    }

    /** An alert that heads an entry now, and the one that headed it in the earlier report. */
    public record Kept(Alert now, PreviousAlert before) {

        /** What became of it, if anything: another severity weighs more than another rule. */
        public Optional<Change> change() {
            int shift = before.severity()
                    .map(severity -> now.severity().compareTo(severity))
                    .orElse(0);
            if (shift != 0) {
                return Optional.of(shift < 0 ? Change.MORE_SEVERE : Change.LESS_SEVERE);
            }
            return isOfAnotherRule() ? Optional.of(Change.CHANGED) : Optional.empty();
        }

        private boolean isOfAnotherRule() {
            return !now.rule().equals(before.rule());
        }

        private Line line(Change change, Words words) {
            String text = text(now.title(), now.subject(), now.about());
            String was = words.text("alert.was", Map.of("heading", text, "then", before.rule()));
            return new Line(change, now.rule(), isOfAnotherRule() ? was : text);
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
        List<Alert> raised = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Alert alert : headlines) {
            Optional.ofNullable(then.remove(entry(alert)))
                    .ifPresentOrElse(before -> kept.add(new Kept(alert, before)), () -> raised.add(alert));
        }
        return new ReportComparison(previous.asOf(), raised, kept, List.copyOf(then.values()));
    }

    private static String entry(Alert alert) {
        return alert.entry().fingerprint();
    }

    /** Those that are in both of which this became. */
    public List<Kept> kept(Change change) {
        return kept.stream()
                .filter(alert -> alert.change().filter(change::equals).isPresent())
                .toList();
    }

    /** Whether any alert is new, resolved, of another severity or of another rule. */
    public boolean hasChanges() {
        return !raised.isEmpty()
                || !resolved.isEmpty()
                || kept.stream().anyMatch(alert -> alert.change().isPresent());
    }

    private long unchanged() {
        return kept.stream().filter(alert -> alert.change().isEmpty()).count();
    }

    /** {@code Since 2026-02-28: 2 new, 1 more severe, 1 changed, 1 resolved, 4 unchanged}. */
    public String summary(Words words) {
        List<String> counts = new ArrayList<>();
        counts.add(count(Change.NEW.key, raised.size(), words));
        for (Change change : OF_KEPT) {
            int count = kept(change).size();
            if (count > 0) {
                counts.add(count(change.key, count, words));
            }
        }
        counts.add(count(Change.RESOLVED.key, resolved.size(), words));
        counts.add(count("unchanged", unchanged(), words));
        return words.text("comparison.summary", Map.of("day", asOf, "counts", counts));
    }

    private static String count(String change, long count, Words words) {
        return words.text("comparison.count." + change, Map.of("count", count));
    }

    /** What is new, of another severity or rule, and resolved, a line each. */
    public List<Line> lines(Words words) {
        Stream<Line> changed =
                OF_KEPT.stream().flatMap(change -> kept(change).stream().map(alert -> alert.line(change, words)));
        return Stream.of(
                        raised.stream()
                                .map(alert -> new Line(
                                        Change.NEW, alert.rule(), text(alert.title(), alert.subject(), alert.about()))),
                        changed,
                        resolved.stream()
                                .map(alert -> new Line(
                                        Change.RESOLVED,
                                        alert.rule(),
                                        text(alert.title(), alert.subject(), alert.about()))))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String text(String title, String subject, String about) {
        return title + ": " + subject + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
