package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A row for each measure of a terminal: what is wanted, planned, possible and done. */
record CapacitySheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("capacity");
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                words.column("programme", 16),
                words.column("terminal", 36, Column.Form.WRAPPED),
                words.column("measure", 14),
                words.column("target", 14, Column.Form.NUMBER),
                words.column("planned", 14, Column.Form.NUMBER),
                words.column("nominal", 14, Column.Form.NUMBER),
                words.column("throughput", 16, Column.Form.NUMBER),
                words.column("daysCovered", 12, Column.Form.NUMBER),
                words.column("utilisation", 12, Column.Form.PERCENT)));
        columns.addAll(words.dateColumns("needBy"));
        return columns;
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        return assessment.capacities().stream().map(this::row).toList();
    }

    private List<Cell> row(CapacityStatus status) {
        OptionalDouble nominal =
                value(status.nominal().map(CapacityReading::value).orElse(Double.NaN));
        OptionalDouble yearly = yearly(status.throughput());
        List<Cell> row = new ArrayList<>(List.of(
                SheetWords.name(status.terminal().name()),
                SheetWords.name(status.measure()),
                Cell.of(status.target().map(CapacityTarget::target).orElse(OptionalDouble.empty())),
                Cell.of(status.plannedValue()),
                Cell.of(nominal),
                Cell.of(yearly),
                yearly.isPresent() ? Cell.of(status.throughput().days()) : Cell.EMPTY,
                nominal.isPresent() && yearly.isPresent()
                        ? Cell.of(OptionalDouble.of(yearly.getAsDouble() / nominal.getAsDouble()))
                        : Cell.EMPTY));
        row.addAll(words.date(status.target().map(CapacityTarget::needBy).orElse(DateWindow.unknown())));
        return row;
    }

    private static OptionalDouble yearly(Throughput throughput) {
        return throughput.readings().isEmpty() ? OptionalDouble.empty() : value(throughput.annualised());
    }

    private static OptionalDouble value(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
