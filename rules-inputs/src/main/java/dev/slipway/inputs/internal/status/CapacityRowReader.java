package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.ACTUAL;
import static dev.slipway.inputs.internal.status.StatusField.BASIS;
import static dev.slipway.inputs.internal.status.StatusField.DEADLINE;
import static dev.slipway.inputs.internal.status.StatusField.FORECAST;
import static dev.slipway.inputs.internal.status.StatusField.FROM;
import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.PERCENT;
import static dev.slipway.inputs.internal.status.StatusField.SOURCE;
import static dev.slipway.inputs.internal.status.StatusField.TO;
import static dev.slipway.inputs.internal.status.StatusField.VALUE;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the cells of a row that reports on the capacity of a terminal. */
final class CapacityRowReader {

    private static final List<StatusField> OF_MILESTONES = List.of(MILESTONE, DEADLINE, FORECAST, ACTUAL, PERCENT);

    private final FileProblems problems;
    private final Values values;

    CapacityRowReader(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<StatusUpdate> read(StatusRow row, LocalDate reported, String terminal) {
        refuseMilestone(row);
        Optional<Basis> basis = required(row, BASIS, "nominal, planned or throughput")
                ? row.cell(BASIS).flatMap(cell -> values.word(cell, "basis", Basis.class))
                : Optional.empty();
        OptionalDouble value = required(row, VALUE, "such as 66500")
                ? row.cell(VALUE).map(cell -> values.amount(cell, "value")).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
        DateWindow period = period(row);
        if (basis.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CapacityReading(
                reported,
                terminal,
                row.text(MEASURE),
                basis.get(),
                value.getAsDouble(),
                period,
                row.text(SOURCE),
                problems.provenance(row.place())));
    }

    private void refuseMilestone(StatusRow row) {
        for (StatusField field : OF_MILESTONES) {
            if (row.cell(field).isPresent()) {
                problems.add(
                        row.place(field),
                        "'" + field.key() + "' is for a milestone, and the row names a measure",
                        "report on the milestone and on the capacity in a row each");
            }
        }
    }

    private boolean required(StatusRow row, StatusField field, String hint) {
        if (row.cell(field).isEmpty()) {
            problems.add(row.place(), "a capacity reading needs '" + field.key() + "'", hint);
        }
        return row.cell(field).isPresent();
    }

    private DateWindow period(StatusRow row) {
        DateWindow from = row.cell(FROM).flatMap(values::boundedDate).orElse(DateWindow.unknown());
        DateWindow to = row.cell(TO).flatMap(values::boundedDate).orElse(from);
        if (!from.isKnown() && !to.isKnown()) {
            return DateWindow.unknown();
        }
        if (!from.hasStart()) {
            problems.add(row.place(), "a period needs 'from', the day, month or year in which it begins", "");
            return DateWindow.unknown();
        }
        return period(row, from, to.isKnown() ? to : from);
    }

    private DateWindow period(StatusRow row, DateWindow from, DateWindow to) {
        if (to.end().isBefore(from.start())) {
            problems.add(row.place(TO), "the period ends on " + to.end() + ", before it begins on " + from.start(), "");
            return DateWindow.unknown();
        }
        String text = row.cell(TO).isEmpty() ? from.text() : from.text() + " \u2013 " + to.text();
        return DateWindow.between(from.start(), to.end(), text);
    }
}
