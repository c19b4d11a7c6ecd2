package dev.slipway.model;

import static dev.slipway.model.Missing.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules on a capacity may need: why it is missing, and where it was stated. */
final class CapacityInputs {

    static final List<String> NAMES = List.of(
            "target", "planned", "needBy", "opening forecast", "ramp year", "throughput", "nominal", "cross-check");

    private CapacityInputs() {}

    static Optional<String> missing(CapacityStatus status, String input) {
        return switch (input) {
            case "target" -> unless(status.targetValue().isPresent(), "no target value");
            case "planned" -> unless(status.plannedValue().isPresent(), "no planned capacity");
            case "needBy" -> unless(status.needBy().isKnown(), "no needBy date");
            case "opening forecast" -> missingOpening(status);
            case "ramp year" -> missingRampYear(status);
            case "throughput" -> missingThroughput(status);
            case "nominal" -> unless(hasNominal(status), "no nominal capacity reported");
            case "cross-check" ->
                unless(
                        status.isCheckedByYard() || !status.tonnesPerTeu().isEmpty(),
                        "neither nominal capacity with slots and dwell, nor tonnes and TEU of one period");
            default -> throw Subject.unknownInput(input, Population.CAPACITY);
        };
    }

    private static Optional<String> missingOpening(CapacityStatus status) {
        if (status.opening().isEmpty()) {
            return Optional.of("no milestone of kind opening, launch or establishment");
        }
        MilestoneStatus opening = status.opening().get();
        return opening.isCompleted() ? Optional.empty() : opening.missing("forecast");
    }

    private static Optional<String> missingRampYear(CapacityStatus status) {
        if (status.target().filter(target -> target.from().isKnown()).isEmpty()) {
            return Optional.of("no from date to count the ramp-up from");
        }
        boolean hasBegun = status.throughput().readings().isEmpty() || status.rampYear() > 0;
        return unless(hasBegun, "the ramp-up had not begun by the last reading");
    }

    private static Optional<String> missingThroughput(CapacityStatus status) {
        Throughput throughput = status.throughput();
        if (throughput.readings().isEmpty()) {
            return Optional.of("no throughput reported with its period");
        }
        double needed = status.limit("throughput.days");
        return unless(
                throughput.days() >= needed,
                "throughput covers " + throughput.days() + " days, " + Numbers.text(needed) + " are needed");
    }

    private static boolean hasNominal(CapacityStatus status) {
        return status.nominal().filter(reading -> reading.value() > 0).isPresent();
    }

    static List<Evidence> evidence(CapacityStatus status, String input) {
        return switch (input) {
            case "target", "needBy", "ramp year" -> target(status);
            case "planned" -> status.planned().isPresent() ? read(status.planned()) : target(status);
            case "opening forecast" ->
                status.opening().map(opening -> opening.evidence("forecast")).orElse(List.of());
            case "throughput" -> throughput(status);
            case "nominal" -> read(status.nominal());
            case "cross-check" -> crossCheck(status);
            default -> throw Subject.unknownInput(input, Population.CAPACITY);
        };
    }

    private static List<Evidence> target(CapacityStatus status) {
        return status.target().map(target -> new Evidence(target.provenance(), CapacityText.describe(target))).stream()
                .toList();
    }

    private static List<Evidence> throughput(CapacityStatus status) {
        List<Evidence> evidence = new ArrayList<>();
        status.throughput().readings().forEach(reading -> evidence.add(0, ReportText.evidence(reading)));
        return evidence;
    }

    private static List<Evidence> crossCheck(CapacityStatus status) {
        List<Evidence> evidence = new ArrayList<>();
        if (status.isCheckedByYard()) {
            evidence.addAll(read(status.nominal()));
            evidence.addAll(target(status));
        }
        for (CapacityStatus.UnitWeight weight : status.tonnesPerTeu()) {
            evidence.add(ReportText.evidence(weight.teuReading()));
            evidence.add(ReportText.evidence(weight.tonnesReading()));
        }
        return evidence;
    }

    private static List<Evidence> read(Optional<CapacityReading> reading) {
        return reading.map(ReportText::evidence).stream().toList();
    }
}
