package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether day or month comes first in the dates of one column: as the user gave it, or as its own values show. */
final class ColumnOrder {

    private final int column;
    private final Optional<DateOrder> given;
    private final ShortYears years;
    private Optional<DateOrder> shown = Optional.empty();
    private Place shownAt = Place.FILE;
    private boolean isContradictory;
    private int shownIn;
    private boolean needed;
    private int refused;

    /**
     * @param given how its dates are written, where that is known
     * @param near the day of the report, where that is known
     */
    ColumnOrder(int column, Optional<DateOrder> given, Optional<LocalDate> near) {
        this.column = column;
        this.shownIn = column;
        this.given = given;
        this.years = new ShortYears(near);
    }

    /** Learns from a date of the column what its order must be, if it shows. */
    void learn(Numbers numbers, Place place) {
        if (isDoubtful(numbers)) {
            return;
        }
        Optional<DateOrder> order = numbers.order().or(() -> years.learn(numbers));
        isContradictory |= years.areContradictory();
        if (order.isEmpty() || givenFor(numbers).isPresent()) {
            return;
        }
        if (shown.isEmpty()) {
            shown = order;
            shownAt = place;
        } else if (!shown.equals(order)) {
            isContradictory = true;
        }
    }

    /** Whether it is near the report only if the year comes first, though between slashes a day or month does. */
    boolean isDoubtful(Numbers numbers) {
        return givenFor(numbers).isEmpty() && years.areDoubtful(numbers);
    }

    /** Takes over what other columns of the file show, this one showing nothing. */
    void adopt(ColumnOrder other) {
        shown = other.shown;
        shownAt = other.shownAt;
        shownIn = other.column;
    }

    /** The order that its own dates show without contradiction. */
    Optional<DateOrder> shown() {
        return isContradictory || shownIn != column ? Optional.empty() : shown;
    }

    /** Whether it shows nothing, neither an order nor a contradiction. */
    boolean isSilent() {
        return shown.isEmpty() && !isContradictory;
    }

    /**
     * How its dates are read, where they could be read otherwise.
     *
     * @param names of all columns
     */
    Optional<String> told(List<String> names) {
        if (!needed || isContradictory) {
            return Optional.empty();
        }
        String of = shownIn == column ? "" : " of '" + names.get(shownIn) + "'";
        return given.isPresent()
                ? given.map(said -> said.word() + " as said")
                : shown.map(settled -> settled.word() + " as settled by row " + shownAt.line() + of);
    }

    /** Notes that a date could not be read without it. */
    void need() {
        needed = true;
    }

    /** Counts a date that was refused. */
    void refuse() {
        refused++;
    }

    /** How many dates were refused. */
    int refused() {
        return refused;
    }

    /** The order of such a date of the column; none where nothing shows it, or the column contradicts itself. */
    Optional<DateOrder> of(Numbers numbers) {
        Optional<DateOrder> order = givenFor(numbers);
        if (order.isPresent() || isContradictory) {
            return order;
        }
        return shown.filter(known -> fits(known, numbers));
    }

    /** Whether a date read as its own numbers demand would be read otherwise than the rest of the column. */
    boolean isContradictedBy(Numbers numbers) {
        Optional<DateOrder> order = givenFor(numbers).or(() -> shown);
        return order.isPresent()
                && (order.get() != DateOrder.YEAR_MONTH_DAY || (numbers.isShort() && numbers.isDashed()))
                && numbers.order().filter(own -> own != order.get()).isPresent();
    }

    /** Why the order is what it is. */
    String reason() {
        if (given.isPresent() && given.get() != DateOrder.YEAR_MONTH_DAY) {
            return "dates are said to be written " + given.get().word();
        }
        return "the column is written " + shown.map(DateOrder::word).orElse("otherwise") + ", as " + where() + " shows";
    }

    private String where() {
        return shownAt.name().isEmpty() ? "line " + shownAt.line() : shownAt.name();
    }

    /** A year in front says nothing of a date with a year of four digits at its end. */
    private Optional<DateOrder> givenFor(Numbers numbers) {
        return given.filter(order -> fits(order, numbers));
    }

    private static boolean fits(DateOrder order, Numbers numbers) {
        return order != DateOrder.YEAR_MONTH_DAY || numbers.isShort();
    }
}
