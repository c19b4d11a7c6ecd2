package dev.slipway.model;

import static dev.slipway.model.Missing.unless;

import java.util.List;
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

    static Optional<String> missing(MilestoneStatus status, String input) {
        return switch (input) {
            case "deadline" -> unless(status.deadline().isKnown(), "no deadline");
            case "start" -> unless(status.start().hasStart(), "no start date");
            case "forecast" ->
                unless(
                        status.forecast().isKnown(),
                        status.forecastReport().isPresent() ? "forecast is to be determined" : "no forecast reported");
            case "percent" -> unless(status.percent().isPresent(), "no percentage reported");
            case "actual" -> unless(status.actual().isKnown(), "no completion reported");
            case "2 forecasts" -> tooFewForecasts(status, 2);
            case "4 forecasts" -> tooFewForecasts(status, 4);
            case "5 forecasts" -> tooFewForecasts(status, 5);
            case "trend" ->
                unless(status.trend().isPresent(), "too few forecasts of one precision, or over too short a time");
            case "reports" ->
                unless(
                        status.reporting().firstReport().isPresent()
                                || status.start().startsAfter(status.today()),
                        "nothing reported on the programme");
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    static List<Evidence> evidence(MilestoneStatus status, String input) {
        Milestone milestone = status.milestone();
        return switch (input) {
            case "deadline" ->
                List.of(status.rebaseline()
                        .map(MilestoneText::moved)
                        .orElseGet(() -> MilestoneText.promised(milestone)));
            case "start" -> List.of(new Evidence(milestone.provenance(), "start " + milestone.start()));
            case "forecast" -> reported(status.forecastReport());
            case "percent" -> reported(status.percentReport());
            case "actual" -> reported(status.actualReport());
            case "2 forecasts", "4 forecasts", "5 forecasts", "trend" -> MilestoneText.history(status.history());
            case "reports" -> List.of();
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    private static Optional<String> tooFewForecasts(MilestoneStatus status, int needed) {
        int size = status.history().size();
        return unless(size >= needed, size + " of the " + needed + " forecasts needed");
    }

    static List<Evidence> reported(Optional<MilestoneUpdate> report) {
        return report.map(ReportText::evidence).stream().toList();
    }
}
