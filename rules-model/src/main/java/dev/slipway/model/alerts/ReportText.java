package dev.slipway.model.alerts;

import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a report into one sentence, with who made it. */
final class ReportText {

    private final Words words;

    ReportText(Words words) {
        this.words = words;
    }

    String of(MilestoneUpdate report) {
        List<String> parts = new ArrayList<>();
        report.state().ifPresent(state -> parts.add(words.text(state.key())));
        report.actual()
                .filter(actual -> !(actual instanceof ActualReport.Absent)
                        || (report.state().isEmpty() && report.percent().isEmpty()))
                .ifPresent(actual -> parts.add(text(actual)));
        report.forecast().ifPresent(forecast -> parts.add(words.text("evidence.forecast", Map.of("date", forecast))));
        report.deadline().ifPresent(deadline -> parts.add(words.text("evidence.deadline", Map.of("date", deadline))));
        report.percent().ifPresent(percent -> parts.add(words.text("evidence.percent", Map.of("percent", percent))));
        report.totalFloat().ifPresent(days -> parts.add(words.text("evidence.float", Map.of("days", days))));
        report.health()
                .ifPresent(health -> parts.add(
                        words.text("evidence.health", Map.of("health", words.text("health." + health.word())))));
        addUnlessBlank(parts, report.evidence());
        addUnlessBlank(parts, report.note());
        if (parts.isEmpty()) {
            addRest(parts, report);
        }
        return words.date(report.reportDate()) + ": " + String.join("; ", parts)
                + Credit.to(report.author(), report.source());
    }

    /** What only few reports say alone. */
    private void addRest(List<String> parts, MilestoneUpdate report) {
        report.start().ifPresent(start -> parts.add(words.text("evidence.start", Map.of("date", start))));
        addUnlessBlank(parts, report.stage());
        report.attributes()
                .byName()
                .forEach((name, value) ->
                        parts.add(words.text("evidence.attribute", Map.of("attribute", name, "value", value.said()))));
        if (parts.isEmpty()) {
            parts.add(words.text("evidence.nothing"));
        }
    }

    String of(CapacityReading reading) {
        Map<String, Object> values = Map.of(
                "date", reading.reportDate(),
                "basis", reading.basis().phrase(),
                "value", reading.value(),
                "measure", reading.measure(),
                "period", reading.period());
        String text = words.text(reading.period().isKnown() ? "evidence.readingOver" : "evidence.reading", values);
        return text + Credit.to(reading.source());
    }

    private String text(ActualReport actual) {
        if (actual instanceof ActualReport.Happened happened) {
            return words.text("evidence.completed", Map.of("date", happened.when()));
        }
        return words.text(actual instanceof ActualReport.Withdrawn ? "evidence.withdrawn" : "evidence.absent");
    }

    private static void addUnlessBlank(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }
}
