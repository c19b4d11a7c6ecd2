package dev.slipway.reports.internal.html;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.page.ProgrammeView.Row;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a terminal is to handle in one measure, is planned and able to, and does; each in units of the measure.
 *
 * @param expected what the ramp-up expects by now of a year, where throughput is known
 */
record CapacityBars(
        String terminal,
        String measure,
        OptionalDouble target,
        OptionalDouble planned,
        OptionalDouble nominal,
        OptionalDouble throughput,
        OptionalDouble expected,
        Words words) {

    /** Those with at least one known value. */
    static List<CapacityBars> of(Assessment assessment, Words words) {
        return assessment.capacities().stream()
                .map(status -> of(status, words))
                .filter(bars -> bars.largest() > 0)
                .toList();
    }

    private static CapacityBars of(CapacityStatus status, Words words) {
        boolean isRead = !status.throughput().readings().isEmpty();
        boolean isRamping = isRead
                && status.targetValue().isPresent()
                && status.missing("ramp year").isEmpty();
        return new CapacityBars(
                status.terminal().name(),
                status.measure(),
                status.targetValue(),
                status.plannedValue(),
                status.nominal()
                        .map(CapacityReading::value)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                isRead ? OptionalDouble.of(status.throughput().annualised()) : OptionalDouble.empty(),
                isRamping
                        ? OptionalDouble.of(status.targetValue().getAsDouble() * status.rampPercent() / 100)
                        : OptionalDouble.empty(),
                words);
    }

    /** The value that the others are drawn as shares of: the target, else the largest. */
    double whole() {
        return target.orElseGet(this::largest);
    }

    private double largest() {
        return values().max().orElse(0);
    }

    /** Those that are known. */
    DoubleStream values() {
        return Stream.of(target, planned, nominal, throughput, expected)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    Row row() {
        return PageContent.row(
                terminal, measure, text(target), text(planned), text(nominal), text(throughput), text(expected));
    }

    String text(OptionalDouble value) {
        return value.isPresent() ? words.number(Math.rint(value.getAsDouble())) : "";
    }
}
