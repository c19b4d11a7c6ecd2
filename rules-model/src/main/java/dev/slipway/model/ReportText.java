package dev.slipway.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a report into one sentence, for evidence that a person checks against the file. */
final class ReportText {

    private ReportText() {}

    static Evidence evidence(MilestoneUpdate report) {
        List<String> parts = new ArrayList<>();
        report.actual().ifPresent(actual -> parts.add(text(actual)));
        report.forecast().ifPresent(forecast -> parts.add("forecast " + forecast));
        report.deadline().ifPresent(deadline -> parts.add("deadline " + deadline));
        report.percent().ifPresent(percent -> parts.add(Numbers.text(percent) + "% done"));
        addUnlessBlank(parts, report.evidence());
        addUnlessBlank(parts, report.note());
        return new Evidence(
                report.provenance(),
                report.reportDate() + ": " + String.join("; ", parts) + credit(report.author(), report.source()));
    }

    static Evidence evidence(CapacityReading reading) {
        String basis = reading.basis().name().toLowerCase(Locale.ROOT);
        String period = reading.period().isKnown() ? " over " + reading.period() : "";
        String text = reading.reportDate() + ": " + basis + " " + Numbers.text(reading.value()) + " "
                + reading.measure() + period;
        return new Evidence(reading.provenance(), text + credit("", reading.source()));
    }

    private static String text(ActualReport actual) {
        return actual instanceof ActualReport.Happened happened
                ? "completed " + happened.when()
                : "completion withdrawn";
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
