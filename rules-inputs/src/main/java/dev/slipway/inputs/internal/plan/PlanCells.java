package dev.slipway.inputs.internal.plan;

import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads single cells of a plan. */
final class PlanCells {

    private final FileProblems problems;
    private final Values values;

    PlanCells(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** A date of any precision; the unknown one of an empty cell, and of one that is none, which becomes a problem. */
    DateWindow date(TableRow row, int column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return DateWindow.unknown();
        }
        try {
            return DateWindow.parse(text, problems.fiscalYear());
        } catch (InvalidDateException e) {
            Optional<LocalDate> day = StatedDay.of(text);
            if (day.isPresent()) {
                return DateWindow.day(day.get());
            }
            problems.add(row.place(column), String.valueOf(e.getMessage()), e.hint());
            return DateWindow.unknown();
        }
    }

    /** A number above zero; nothing of an empty cell, and of one that is none, which becomes a problem. */
    OptionalDouble positive(TableRow row, int column, String name) {
        if (row.text(column).isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = values.amount(new Scalar(row.text(column), Kind.TEXT, row.place(column)), name);
        if (number.isPresent() && number.getAsDouble() == 0) {
            problems.add(row.place(column), name + " is zero; it must be above", "leave it empty if it is not known");
            return OptionalDouble.empty();
        }
        return number;
    }
}
