package dev.slipway.model.facts;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.facts.measure.CapacityCheck;
import dev.slipway.model.facts.measure.CapacityHistory;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Throughput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folds the targets and readings of each terminal into its capacity, measure by measure. */
final class CapacityFold {

    private static final List<String> OPENING_KINDS = List.of("opening", "launch", "establishment");
    private static final Comparator<CapacityReading> LATEST_AND_LOWEST = Comparator.comparing(
                    CapacityReading::reportDate)
            .thenComparing(Comparator.comparing(CapacityReading::value).reversed());

    private final ReportsBySubject reports;

    CapacityFold(ReportsBySubject reports) {
        this.reports = reports;
    }

    List<CapacityStatus> capacities(TerminalStatus status) {
        return measures(status.terminal()).stream()
                .map(measure -> capacity(status, measure))
                .toList();
    }

    List<ReadingsStatus> readings(TerminalStatus status) {
        Terminal terminal = status.terminal();
        List<ReadingsStatus> statuses = new ArrayList<>();
        reports.on(terminal.id()).forEach((measure, readings) -> {
            for (Basis basis : Basis.values()) {
                List<CapacityReading> latest = latestOfEachSource(on(basis, readings));
                if (!latest.isEmpty()) {
                    statuses.add(new ReadingsStatus(terminal, measure, basis, latest, status.thresholds()));
                }
            }
        });
        return statuses;
    }

    private Set<String> measures(Terminal terminal) {
        Set<String> read = reports.on(terminal.id()).keySet();
        if (terminal.capacity().isEmpty() && read.isEmpty()) {
            return Set.of();
        }
        Set<String> measures = new TreeSet<>(read);
        terminal.capacity().forEach(target -> measures.add(target.measure()));
        return measures;
    }

    private CapacityStatus capacity(TerminalStatus status, String measure) {
        Terminal terminal = status.terminal();
        List<CapacityReading> readings = reports.on(terminal.id()).getOrDefault(measure, List.of());
        return new CapacityStatus(
                terminal,
                measure,
                terminal.capacity().stream()
                        .filter(target -> target.measure().equals(measure))
                        .findFirst(),
                latest(on(Basis.PLANNED, readings)),
                latest(on(Basis.NOMINAL, readings)),
                Throughput.ofLatestYear(on(Basis.THROUGHPUT, readings)),
                new CapacityHistory(readings),
                opening(status),
                unitWeights(terminal, measure),
                status.thresholds());
    }

    private static Optional<MilestoneStatus> opening(TerminalStatus terminal) {
        return terminal.milestones().stream()
                .filter(status -> OPENING_KINDS.contains(status.kind()) && !status.isCancelled())
                .min(Comparator.comparing(status -> OPENING_KINDS.indexOf(status.kind())));
    }

    private static List<CapacityReading> on(Basis basis, List<CapacityReading> readings) {
        List<CapacityReading> on = new ArrayList<>();
        for (CapacityReading reading : readings) {
            if (reading.basis() == basis) {
                on.add(reading);
            }
        }
        return on;
    }

    /** Of readings made on the same day the lower one counts. */
    private static Optional<CapacityReading> latest(List<CapacityReading> readings) {
        return readings.stream().max(LATEST_AND_LOWEST);
    }

    private static List<CapacityReading> latestOfEachSource(List<CapacityReading> readings) {
        Map<String, CapacityReading> latest = new TreeMap<>();
        readings.forEach(reading -> latest.merge(ReadingsStatus.sourceOf(reading), reading, CapacityFold::later));
        return List.copyOf(latest.values());
    }

    /** Of two that were made on one day at one place, or at none, the lower one. */
    private static CapacityReading later(CapacityReading before, CapacityReading reading) {
        boolean isAtOnePlace = before.reportDate().equals(reading.reportDate())
                && before.provenance().equals(reading.provenance());
        return isAtOnePlace && before.value() < reading.value() ? before : reading;
    }

    private List<CapacityCheck.UnitWeight> unitWeights(Terminal terminal, String measure) {
        if (!isMeasureOf("teu", measure)) {
            return List.of();
        }
        List<CapacityCheck.UnitWeight> weights = new ArrayList<>();
        List<CapacityReading> teu = throughput(terminal, measure);
        reports.on(terminal.id()).keySet().stream()
                .filter(other -> isMeasureOf("tonnes", other) || isMeasureOf("t", other))
                .flatMap(other -> throughput(terminal, other).stream())
                .forEach(tonnes -> teu.stream()
                        .filter(reading -> reading.value() > 0 && isSamePeriod(reading, tonnes))
                        .forEach(reading -> weights.add(new CapacityCheck.UnitWeight(
                                Rounding.toBillionth(tonnes.value() / reading.value()), reading, tonnes))));
        return weights;
    }

    private List<CapacityReading> throughput(Terminal terminal, String measure) {
        return on(Basis.THROUGHPUT, reports.on(terminal.id()).getOrDefault(measure, List.of()));
    }

    private static boolean isMeasureOf(String unit, String measure) {
        int end = unit.length();
        return measure.regionMatches(true, 0, unit, 0, end)
                && (measure.length() == end || measure.charAt(end) == '/' || measure.charAt(end) == ' ');
    }

    private static boolean isSamePeriod(CapacityReading one, CapacityReading other) {
        return one.period().hasStart()
                && one.period().start().equals(other.period().start())
                && one.period().end().equals(other.period().end());
    }
}
