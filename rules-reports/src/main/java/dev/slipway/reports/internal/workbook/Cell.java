package dev.slipway.reports.internal.workbook;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** The content of a cell. Text is never a formula, whatever it begins with. */
public sealed interface Cell {

    /** An empty cell. */
    Cell EMPTY = new Text("");

    /** Text, of several lines where it has line ends. */
    record Text(String text) implements Cell {}

    /** A number that a sheet can count with. */
    record Amount(double value) implements Cell {}

    /** A day that a sheet can count with. */
    record Day(LocalDate day) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** Empty where the number is missing or is none. */
    static Cell of(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? new Amount(value.getAsDouble()) : EMPTY;
    }

    static Cell of(long value) {
        return new Amount(value);
    }
}
