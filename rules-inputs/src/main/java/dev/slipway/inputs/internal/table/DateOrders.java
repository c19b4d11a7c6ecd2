package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates of three numbers in the order of their column. Where one can be read as two days, the column is looked
 * through ahead for one that settles it, then the other columns; what nothing settles becomes a problem.
 */
final class DateOrders {

    private static final int REFUSALS = 3;
    private static final String EXAMPLE = "2025-09-30";

    private final List<DateColumn> columns;
    private final HeldRows rows;
    private final FileProblems problems;
    private boolean isCountReported;

    DateOrders(List<DateColumn> columns, HeldRows rows, FileProblems problems) {
        this.columns = columns;
        this.rows = rows;
        this.problems = problems;
    }

    /** The day as ISO writes it; the text unchanged where the numbers are none in that order; nothing if it is refused. */
    Optional<String> day(String text, Numbers numbers, Place place, ColumnOrder order) throws IOException {
        order.learn(numbers, place);
        if (order.isDoubtful(numbers)) {
            refuse(text, numbers, place, order);
            return Optional.empty();
        }
        if (order.isContradictedBy(numbers)) {
            reportContradiction(text, numbers, place, order);
            return Optional.empty();
        }
        if (numbers.isAmbiguous()) {
            order.need();
            settle(numbers, order);
        }
        if (numbers.isAmbiguous() && order.of(numbers).isEmpty()) {
            refuse(text, numbers, place, order);
            return Optional.empty();
        }
        DateOrder own = order.of(numbers).or(numbers::order).orElse(DateOrder.DAY_MONTH_YEAR);
        return Optional.of(numbers.in(own).map(LocalDate::toString).orElse(text));
    }

    private void reportContradiction(String text, Numbers numbers, Place place, ColumnOrder order) {
        String first =
                switch (numbers.order().orElseThrow()) {
                    case DAY_MONTH_YEAR -> "day";
                    case MONTH_DAY_YEAR -> "month";
                    case YEAR_MONTH_DAY -> "year";
                };
        problems.add(
                place,
                "in " + text + " the " + first + " comes first, but " + order.reason(),
                "write it as "
                        + numbers.in(numbers.order().orElseThrow())
                                .map(LocalDate::toString)
                                .orElse(EXAMPLE));
    }

    private void settle(Numbers numbers, ColumnOrder order) throws IOException {
        rows.learnFromTaken(); // its later columns too
        while (order.of(numbers).isEmpty() && rows.readAhead()) {
            // until it is settled, or no more rows are held
        }
        if (order.of(numbers).isEmpty() && order.isSilent()) {
            List<ColumnOrder> others = columns.stream()
                    .map(DateColumn::order)
                    .filter(other -> other.shown().isPresent())
                    .toList();
            if (others.stream().map(ColumnOrder::shown).distinct().count() == 1) {
                order.adopt(others.get(0));
            }
        }
    }

    /** Of many in one column the first few are enough: what settles them settles all. */
    private void refuse(String text, Numbers numbers, Place place, ColumnOrder column) {
        column.refuse();
        if (column.refused() > REFUSALS) {
            return;
        }
        boolean isYear = numbers.mayBeginWithYear() || column.isDoubtful(numbers);
        List<DateOrder> orders =
                isYear ? List.of(DateOrder.values()) : List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
        String either = orders.stream()
                .flatMap(order -> numbers.in(order).stream().map(day -> day + " (" + order.word() + ")"))
                .reduce((one, other) -> one + " or " + other)
                .orElse(EXAMPLE);
        problems.add(
                place,
                text + " can be read as two dates, "
                        + (isYear ? "day, month or year" : "day or month")
                        + " first, and no other date of the file settles it",
                "it is " + either + ": say which with --date-order, or with dateOrder in mapping.yaml");
    }

    /** Says once how many dates were refused that are not listed. */
    void reportMore() {
        int further = columns.stream()
                .mapToInt(column -> Math.max(0, column.order().refused() - REFUSALS))
                .sum();
        if (further > 0 && !isCountReported) {
            isCountReported = true;
            String message = further
                    + (further == 1
                            ? " more date that can be read as two is not listed"
                            : " more dates that can be read as two are not listed");
            problems.add(Place.FILE, message, "what settles the first ones settles all");
        }
    }
}
