package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.Value;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the tables of a comparison have in common. */
record ChangeCells(ChangeWords words) {

    static final int ID_WIDTH = 18;
    static final int NAME_WIDTH = 44;
    static final int VALUE_WIDTH = 22;
    static final int NUMBER_WIDTH = 12;

    Column column(String key, int width, Column.Form form) {
        return new Column(words.text("column." + key), width, form);
    }

    static Cell name(String text) {
        return Cell.of(VisibleText.of(text));
    }

    Cell cell(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Value.Day day) {
            return Cell.of(day.day());
        }
        if (value.isPresent() && value.get() instanceof Value.Days days) {
            return Cell.of(OptionalDouble.of(days.days()));
        }
        return value.isPresent() ? name(words.value(value)) : Cell.EMPTY;
    }
}
