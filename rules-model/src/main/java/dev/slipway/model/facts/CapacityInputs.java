package dev.slipway.model.facts;

import dev.slipway.model.facts.Statement.Measured;
import dev.slipway.model.facts.Statement.Targeted;
import dev.slipway.model.facts.measure.CapacityCheck;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Throughput;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a capacity may need. */
final class CapacityInputs {

    static final InputTable<CapacityStatus> TABLE = InputTable.of(
                    "capacity",
                    Input.<CapacityStatus>of(
                                    "target", status -> status.targetValue().isPresent(), "target")
                            .from(CapacityInputs::target),
                    Input.<CapacityStatus>of(
                                    "planned", status -> status.plannedValue().isPresent(), "planned")
                            .from(CapacityInputs::planned),
                    Input.<CapacityStatus>of("needBy", status -> status.needBy().isKnown(), "needBy")
                            .from(CapacityInputs::target),
                    Input.of("opening forecast", CapacityInputs::hasOpening, CapacityInputs::noOpening)
                            .from(CapacityInputs::opening),
                    Input.of("ramp year", CapacityInputs::hasRampYear, CapacityInputs::noRampYear)
                            .from(CapacityInputs::target),
                    Input.of("throughput", CapacityInputs::hasThroughput, CapacityInputs::noThroughput)
                            .from(CapacityInputs::throughput)
                            .reading("throughput.days"),
                    Input.of("nominal", CapacityInputs::hasNominal, "nominal")
                            .from(status -> reading(status.nominal())),
                    Input.of("cross-check", CapacityInputs::canCheck, "crossCheck")
                            .from(CapacityInputs::crossCheck))
            .with(word -> Input.ofAttribute(
                    word,
                    (status, name) ->
                            Input.planned(status, name, status.terminal().provenance())));

    private CapacityInputs() {}

    private static boolean hasOpening(CapacityStatus status) {
        return status.opening()
                .filter(opening -> opening.isCompleted() || opening.has("forecast"))
                .isPresent();
    }

    private static Phrase noOpening(CapacityStatus status) {
        return status.opening()
                .flatMap(opening -> opening.missing("forecast"))
                .orElseGet(() -> Input.because("opening", Map.of()));
    }

    private static boolean hasStart(CapacityStatus status) {
        return status.target().filter(target -> target.from().isKnown()).isPresent();
    }

    private static boolean hasRampYear(CapacityStatus status) {
        return hasStart(status) && (status.throughput().readings().isEmpty() || status.rampYear() > 0);
    }

    private static Phrase noRampYear(CapacityStatus status) {
        return Input.because(hasStart(status) ? "rampUp" : "from", Map.of());
    }

    private static boolean hasThroughput(CapacityStatus status) {
        Throughput throughput = status.throughput();
        return !throughput.readings().isEmpty() && throughput.days() >= status.limit("throughput.days");
    }

    private static Phrase noThroughput(CapacityStatus status) {
        Throughput throughput = status.throughput();
        return throughput.readings().isEmpty()
                ? Input.because("throughput", Map.of())
                : Input.because(
                        "throughputDays", Map.of("days", throughput.days(), "needed", status.limit("throughput.days")));
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
        for (CapacityCheck.UnitWeight weight : status.tonnesPerTeu()) {
            statements.add(new Measured(weight.teuReading()));
            statements.add(new Measured(weight.tonnesReading()));
        }
        return statements;
    }

    private static List<Statement> reading(Optional<CapacityReading> reading) {
        return reading.<List<Statement>>map(read -> List.of(new Measured(read))).orElse(List.of());
    }
}
