package dev.slipway.model;

import static dev.slipway.model.Missing.unless;

import java.util.List;
import java.util.Optional;

/** What rules on a milestone may need: why it is missing, and where it was stated. */
final class MilestoneInputs {

    static final List<String> NAMES = List.of("deadline", "start", "forecast", "percent", "actual");

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
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    static List<Evidence> reported(Optional<MilestoneUpdate> report) {
        return report.map(ReportText::evidence).stream().toList();
    }
}
