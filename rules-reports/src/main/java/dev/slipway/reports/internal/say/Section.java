package dev.slipway.reports.internal.say;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A terminal with its alerts, or the alerts on the programme as a whole.
 *
 * @param alerts in the order of the assessment
 */
public record Section(String name, Rag rag, List<Alert> alerts, boolean isTerminal) {

    /** First the programme as a whole, where there is an alert on it; then every terminal in the programme's order. */
    public static List<Section> of(Assessment assessment, Words words) {
        Map<String, List<Alert>> alerts =
                assessment.headlines().stream().collect(groupingBy(Alert::terminal, LinkedHashMap::new, toList()));
        List<Section> terminals = new ArrayList<>();
        for (TerminalRag terminal : assessment.terminals()) {
            List<Alert> own = alerts.remove(terminal.id());
            terminals.add(new Section(terminal.name(), terminal.rag(), own == null ? List.of() : own, true));
        }
        List<Section> sections = new ArrayList<>();
        if (!alerts.isEmpty()) {
            List<Alert> all = alerts.values().stream().flatMap(List::stream).toList();
            sections.add(new Section(words.text("section.programme"), mostSevere(all), all, false));
        }
        sections.addAll(terminals);
        return sections;
    }

    /** Whether any of its alerts is without a waiver. */
    boolean hasOpenAlerts() {
        return alerts.stream().anyMatch(alert -> !alert.isWaived());
    }

    /** Its alerts of this severity that no waiver covers. */
    public long count(Severity severity) {
        return alerts.stream()
                .filter(alert -> !alert.isWaived() && alert.severity() == severity)
                .count();
    }

    /** The state that follows from these alerts: that of the most severe without a waiver, green where there is none. */
    public static Rag mostSevere(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> !alert.isWaived())
                .map(Alert::severity)
                .min(Severity::compareTo)
                .map(Severity::rag)
                .orElse(Rag.GREEN);
    }
}
