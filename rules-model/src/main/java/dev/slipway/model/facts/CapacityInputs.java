package dev.slipway.model.facts;

import static dev.slipway.model.facts.Missing.unless;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a capacity may need: why it is missing, and where it was stated. */
final class CapacityInputs {

    static final List<String> NAMES = List.of(
            "target", "planned", "needBy", "opening forecast", "ramp year", "throughput", "nominal", "cross-check");

    private CapacityInputs() {}

    static Optional<Phrase> missing(CapacityStatus status, String input) {
        return switch (input) {
            case "target" -> unless(status.targetValue().isPresent(), "target");
            case "planned" -> unless(status.plannedValue().isPresent(), "planned");
            case "needBy" -> unless(status.needBy().isKnown(), "needBy");
            case "opening forecast" -> missingOpening(status);
            case "ramp year" -> missingRampYear(status);
            case "throughput" -> missingThroughput(status);
            case "nominal" -> unless(hasNominal(status), "nominal");
            case "cross-check" ->
                unless(status.isCheckedByYard() || !status.tonnesPerTeu().isEmpty(), "crossCheck");
            default -> throw Subject.unknownInput(input, Population.CAPACITY);
        };
    }

    private static Optional<Phrase> missingOpening(CapacityStatus status) {
        if (status.opening().isEmpty()) {
            return Missing.because("opening", Map.of());
        }
        MilestoneStatus opening = status.opening().get();
        return opening.isCompleted() ? Optional.empty() : opening.missing("forecast");
    }

    private static Optional<Phrase> missingRampYear(CapacityStatus status) {
        if (status.target().filter(target -> target.from().isKnown()).isEmpty()) {
            return Missing.because("from", Map.of());
        }
        boolean hasBegun = status.throughput().readings().isEmpty() || status.rampYear() > 0;
        return unless(hasBegun, "rampUp");
    }

    private static Optional<Phrase> missingThroughput(CapacityStatus status) {
        Throughput throughput = status.throughput();
        if (throughput.readings().isEmpty()) {
            return Missing.because("throughput", Map.of());
        }
        double needed = status.limit("throughput.days");
        return throughput.days() >= needed
                ? Optional.empty()
                : Missing.because("throughputDays", Map.of("days", throughput.days(), "needed", needed));
    }

    private static boolean hasNominal(CapacityStatus status) {
        return status.nominal().filter(reading -> reading.value() > 0).isPresent();
    }

    static List<Evidence> evidence(CapacityStatus status, String input, Words words) {
        return switch (input) {
            case "target", "needBy", "ramp year" -> target(status, words);
            case "planned" -> status.planned().isPresent() ? read(status.planned(), words) : target(status, words);
            case "opening forecast" ->
                status.opening()
                        .map(opening -> opening.evidence("forecast", words))
                        .orElse(List.of());
            case "throughput" -> throughput(status, words);
            case "nominal" -> read(status.nominal(), words);
            case "cross-check" -> crossCheck(status, words);
            default -> throw Subject.unknownInput(input, Population.CAPACITY);
        };
    }

    private static List<Evidence> target(CapacityStatus status, Words words) {
        return status
                .target()
                .map(target -> new Evidence(target.provenance(), CapacityText.describe(target, words)))
                .stream()
                .toList();
    }

    private static List<Evidence> throughput(CapacityStatus status, Words words) {
        List<Evidence> evidence = new ArrayList<>();
        status.throughput().readings().forEach(reading -> evidence.add(0, new ReportText(words).evidence(reading)));
        return evidence;
    }

    private static List<Evidence> crossCheck(CapacityStatus status, Words words) {
        List<Evidence> evidence = new ArrayList<>();
        if (status.isCheckedByYard()) {
            evidence.addAll(read(status.nominal(), words));
            evidence.addAll(target(status, words));
        }
        for (CapacityStatus.UnitWeight weight : status.tonnesPerTeu()) {
            evidence.add(new ReportText(words).evidence(weight.teuReading()));
            evidence.add(new ReportText(words).evidence(weight.tonnesReading()));
        }
        return evidence;
    }

    private static List<Evidence> read(Optional<CapacityReading> reading, Words words) {
        return reading.map(new ReportText(words)::evidence).stream().toList();
    }
}
