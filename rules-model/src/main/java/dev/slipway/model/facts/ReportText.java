package dev.slipway.model.facts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a report into one sentence, for evidence that a person checks against the file. */
final class ReportText {

    private final Words words;

    ReportText(Words words) {
        this.words = words;
    }

    Evidence evidence(MilestoneUpdate report) {
        List<String> parts = new ArrayList<>();
        report.actual().ifPresent(actual -> parts.add(text(actual)));
        report.forecast().ifPresent(forecast -> parts.add(words.text("evidence.forecast", Map.of("date", forecast))));
        report.deadline().ifPresent(deadline -> parts.add(words.text("evidence.deadline", Map.of("date", deadline))));
        report.percent().ifPresent(percent -> parts.add(words.text("evidence.percent", Map.of("percent", percent))));
        addUnlessBlank(parts, report.evidence());
        addUnlessBlank(parts, report.note());
        return new Evidence(
                report.provenance(),
                words.date(report.reportDate()) + ": " + String.join("; ", parts)
                        + credit(report.author(), report.source()));
    }

    Evidence evidence(CapacityReading reading) {
        Map<String, Object> values = Map.of(
                "date", reading.reportDate(),
                "basis", reading.basis().phrase(),
                "value", reading.value(),
                "measure", reading.measure(),
                "period", reading.period());
        String text = words.text(reading.period().isKnown() ? "evidence.readingOver" : "evidence.reading", values);
        return new Evidence(reading.provenance(), text + credit("", reading.source()));
    }

    private String text(ActualReport actual) {
        return actual instanceof ActualReport.Happened happened
                ? words.text("evidence.completed", Map.of("date", happened.when()))
                : words.text("evidence.withdrawn");
    }

    private static void addUnlessBlank(List<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }

    private static String credit(String author, String source) {
        List<String> given = new ArrayList<>();
        addUnlessBlank(given, author);
        addUnlessBlank(given, source);
        return given.isEmpty() ? "" : " [" + String.join("; ", given) + "]";
    }
}
