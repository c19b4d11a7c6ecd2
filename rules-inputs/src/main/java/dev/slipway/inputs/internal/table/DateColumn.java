package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.text.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One column of dates, and what its cells show of how they are written.
 *
 * @param number counted from 0
 * @param order of day and month in its dates of three numbers
 * @param bare its numbers, which may count days or seconds
 */
record DateColumn(int number, ColumnOrder order, ColumnNumbers bare) {

    static DateColumn of(int number, DateHints hints) {
        return new DateColumn(number, new ColumnOrder(number, hints.order(number), hints.near()), new ColumnNumbers());
    }

    String cell(TableRow row) {
        return row.cell(number);
    }

    Place place(TableRow row) {
        return row.place(number);
    }

    void learn(TableRow row) {
        learn(cell(row), place(row));
        bare.learn(cell(row).strip());
    }

    /** Learns from a text what the order must be, if it shows. */
    void learn(String text, Place place) {
        numbers(text).forEach(numbers -> order.learn(numbers, place));
    }

    /**
     * How its dates were understood, where they could have been understood otherwise.
     *
     * @param names of all columns
     */
    Optional<String> told(List<String> names) {
        return order.told(names).or(bare::told);
    }

    /** The dates of a cell of which the order is to be found: one, or the two of a range. */
    private static List<Numbers> numbers(String cell) {
        if (isPlain(cell)) {
            return List.of();
        }
        String text = cell.strip();
        Optional<DateRange> range = DateRange.of(text);
        return (range.isPresent() ? Stream.of(range.get().first(), range.get().last()) : Stream.of(text))
                .flatMap(day -> OfficeDates.read(day).stream())
                .filter(Numbers.class::isInstance)
                .map(Numbers.class::cast)
                .toList();
    }

    /** Whether a cell says the same in any column: checked without a pattern, because rows come by the million. */
    static boolean isPlain(String cell) {
        return switch (cell.length()) {
            case 0, 1, 2, 3, 4 -> true;
            case 7 -> cell.charAt(4) == '-' && isYear(cell);
            case 10 -> cell.charAt(4) == '-' && cell.charAt(7) == '-';
            default -> false;
        };
    }

    private static boolean isYear(String cell) {
        for (int i = 0; i < 4; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
