package dev.slipway.cli.watch;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What changed from one round over the files to the next, a line each.
 *
 * @param words of alerts; problems with files and rules are in English
 */
record ChangesText(WatchState before, WatchState now, Words words) {

    /** An alert, and the programme it is on. */
    private record OnProgramme(String programme, Alert alert) {}

    /** Entries that are new, changed or resolved. */
    List<String> alerts() {
        Map<String, OnProgramme> then = byEntry(before);
        Map<String, OnProgramme> today = byEntry(now);
        List<String> lines = new ArrayList<>();
        today.forEach((entry, on) -> {
            if (!then.containsKey(entry)) {
                lines.add(line("comparison.new", on, on.alert.message()));
            } else {
                Alert old = then.get(entry).alert;
                if (!reads(old).equals(reads(on.alert))) {
                    lines.add(line("history.changed", on, on.alert.message() + " " + was(old, on.alert)));
                }
            }
        });
        then.forEach((entry, on) -> {
            if (!today.containsKey(entry)) {
                lines.add(line("comparison.resolved", on, on.alert.message()));
            }
        });
        return lines;
    }

    /** Problems and mistakes that are new or gone. */
    List<String> faults() {
        List<String> lines = new ArrayList<>();
        addFaults("broken", before.mistakes(), now.mistakes(), lines);
        addFaults("problem", before.problems(), now.problems(), lines);
        return lines;
    }

    private static void addFaults(String word, Set<String> then, Set<String> now, List<String> lines) {
        now.stream().filter(fault -> !then.contains(fault)).forEach(fault -> lines.add(line(word, fault)));
        then.stream().filter(fault -> !now.contains(fault)).forEach(fault -> lines.add(line("fixed", fault)));
    }

    private String line(String key, OnProgramme on, String text) {
        boolean isPortfolio = now.alerts().size() > 1 || before.alerts().size() > 1;
        String subject = (isPortfolio ? on.programme + " " : "") + on.alert.subject();
        String about = on.alert.about().isEmpty() ? "" : " (" + on.alert.about() + ")";
        return line(
                words.text(key),
                String.format(
                        Locale.ROOT, "%-5s  %s  %s%s: %s", severity(on.alert), on.alert.rule(), subject, about, text));
    }

    private static String line(String change, String finding) {
        return String.format(Locale.ROOT, "%-8s  %s", change, finding);
    }

    /** The parts of an alert that a reader sees; the place of its evidence in a file changes with every row above it. */
    private static List<Object> reads(Alert alert) {
        return List.of(alert.rule(), alert.severity(), alert.message(), alert.days(), alert.isWaived());
    }

    private String was(Alert old, Alert alert) {
        String severity = severity(old).equals(severity(alert)) ? "" : severity(old);
        String rule = old.rule().equals(alert.rule()) ? "" : old.rule();
        String then = severity.isEmpty() && rule.isEmpty() ? old.message() : (severity + " " + rule).strip();
        return words.text("comparison.was", Map.of("then", then));
    }

    private String severity(Alert alert) {
        String word = alert.isWaived() ? "waived" : alert.severity().name().toLowerCase(Locale.ROOT);
        return words.text("severity." + word);
    }

    private static Map<String, OnProgramme> byEntry(WatchState state) {
        Map<String, OnProgramme> found = new LinkedHashMap<>();
        state.alerts()
                .forEach((programme, alerts) -> alerts.forEach(
                        alert -> found.put(alert.entry().fingerprint(), new OnProgramme(programme, alert))));
        return found;
    }
}
