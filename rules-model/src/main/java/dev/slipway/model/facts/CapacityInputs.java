package dev.slipway.model.facts;

import static dev.slipway.model.facts.Input.unless;

import dev.slipway.model.facts.Statement.Measured;
import dev.slipway.model.facts.Statement.Targeted;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a capacity may need. */
final class CapacityInputs {

    static final Inputs<CapacityStatus> TABLE = Inputs.of(
            "capacity",
            new Input<>("target", unless(status -> status.targetValue().isPresent(), "target"), CapacityInputs::target),
            new Input<>(
                    "planned", unless(status -> status.plannedValue().isPresent(), "planned"), CapacityInputs::planned),
            new Input<>("needBy", unless(status -> status.needBy().isKnown(), "needBy"), CapacityInputs::target),
            new Input<>("opening forecast", CapacityInputs::missingOpening, CapacityInputs::opening),
            new Input<>("ramp year", CapacityInputs::missingRampYear, CapacityInputs::target),
            new Input<>("throughput", CapacityInputs::missingThroughput, CapacityInputs::throughput)
                    .reading("throughput.days"),
            new Input<>("nominal", unless(CapacityInputs::hasNominal, "nominal"), status -> reading(status.nominal())),
            new Input<>("cross-check", unless(CapacityInputs::canCheck, "crossCheck"), CapacityInputs::crossCheck));

    private CapacityInputs() {}

    private static Optional<Phrase> missingOpening(CapacityStatus status) {
        if (status.opening().isEmpty()) {
            return Input.because("opening", Map.of());
        }
        MilestoneStatus opening = status.opening().get();
        return opening.isCompleted() ? Optional.empty() : opening.missing("forecast");
    }

    private static Optional<Phrase> missingRampYear(CapacityStatus status) {
        if (status.target().filter(target -> target.from().isKnown()).isEmpty()) {
            return Input.because("from", Map.of());
        }
        boolean hasBegun = status.throughput().readings().isEmpty() || status.rampYear() > 0;
        return hasBegun ? Optional.empty() : Input.because("rampUp", Map.of());
    }

    private static Optional<Phrase> missingThroughput(CapacityStatus status) {
        Throughput throughput = status.throughput();
        if (throughput.readings().isEmpty()) {
            return Input.because("throughput", Map.of());
        }
        double needed = status.limit("throughput.days");
        return throughput.days() >= needed
                ? Optional.empty()
                : Input.because("throughputDays", Map.of("days", throughput.days(), "needed", needed));
    }

    private static boolean hasNominal(CapacityStatus status) {
        return status.nominal().filter(reading -> reading.value() > 0).isPresent();
    }

    private static boolean canCheck(CapacityStatus status) {
        return status.isCheckedByYard() || !status.tonnesPerTeu().isEmpty();
    }

    private static List<Statement> target(CapacityStatus status) {
        return status.target()
                .<List<Statement>>map(target -> List.of(new Targeted(target)))
                .orElse(List.of());
    }

    private static List<Statement> planned(CapacityStatus status) {
        return status.planned().isPresent() ? reading(status.planned()) : target(status);
    }

    private static List<Statement> opening(CapacityStatus status) {
        return status.opening().map(opening -> opening.evidence("forecast")).orElse(List.of());
    }

    private static List<Statement> throughput(CapacityStatus status) {
        List<Statement> oldestFirst = new ArrayList<>();
        status.throughput().readings().forEach(reading -> oldestFirst.add(0, new Measured(reading)));
        return oldestFirst;
    }

    private static List<Statement> crossCheck(CapacityStatus status) {
        List<Statement> statements = new ArrayList<>();
        if (status.isCheckedByYard()) {
            statements.addAll(reading(status.nominal()));
            statements.addAll(target(status));
        }
        for (CapacityStatus.UnitWeight weight : status.tonnesPerTeu()) {
            statements.add(new Measured(weight.teuReading()));
            statements.add(new Measured(weight.tonnesReading()));
        }
        return statements;
    }

    private static List<Statement> reading(Optional<CapacityReading> reading) {
        return reading.<List<Statement>>map(read -> List.of(new Measured(read))).orElse(List.of());
    }
}
