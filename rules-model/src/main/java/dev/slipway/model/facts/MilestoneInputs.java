package dev.slipway.model.facts;

import static dev.slipway.model.facts.Missing.unless;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a milestone may need: why it is missing, and where it was stated. */
final class MilestoneInputs {

    static final List<String> NAMES = List.of(
            "deadline",
            "start",
            "forecast",
            "percent",
            "actual",
            "2 forecasts",
            "4 forecasts",
            "5 forecasts",
            "trend",
            "reports");

    private MilestoneInputs() {}

    static Optional<Phrase> missing(MilestoneStatus status, String input) {
        return switch (input) {
            case "deadline" -> unless(status.deadline().isKnown(), "deadline");
            case "start" -> unless(status.start().hasStart(), "start");
            case "forecast" ->
                unless(
                        status.forecast().isKnown(),
                        status.forecastReport().isPresent() ? "forecastUndetermined" : "forecast");
            case "percent" -> unless(status.percent().isPresent(), "percent");
            case "actual" -> unless(status.actual().isKnown(), "actual");
            case "2 forecasts" -> tooFewForecasts(status, 2);
            case "4 forecasts" -> tooFewForecasts(status, 4);
            case "5 forecasts" -> tooFewForecasts(status, 5);
            case "trend" -> unless(status.trend().isPresent(), "trend");
            case "reports" ->
                unless(
                        status.reporting().firstReport().isPresent()
                                || status.start().startsAfter(status.today()),
                        "reports");
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    static List<Evidence> evidence(MilestoneStatus status, String input, Words words) {
        Milestone milestone = status.milestone();
        return switch (input) {
            case "deadline" ->
                List.of(status.rebaseline()
                        .map(moved -> MilestoneText.moved(moved, words))
                        .orElseGet(() -> MilestoneText.promised(milestone, words)));
            case "start" ->
                List.of(new Evidence(
                        milestone.provenance(), words.text("evidence.start", Map.of("date", milestone.start()))));
            case "forecast" -> reported(status.forecastReport(), words);
            case "percent" -> reported(status.percentReport(), words);
            case "actual" -> reported(status.actualReport(), words);
            case "2 forecasts", "4 forecasts", "5 forecasts", "trend" -> MilestoneText.history(status.history(), words);
            case "reports" -> List.of();
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    private static Optional<Phrase> tooFewForecasts(MilestoneStatus status, int needed) {
        int size = status.history().size();
        return size >= needed
                ? Optional.empty()
                : Missing.because("forecasts", Map.of("count", size, "needed", needed));
    }

    static List<Evidence> reported(Optional<MilestoneUpdate> report, Words words) {
        return report.map(new ReportText(words)::evidence).stream().toList();
    }
}
