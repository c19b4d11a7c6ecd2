package dev.slipway.inputs.internal.months;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of a header that are called by months, from the left, some or all of them without a year.
 *
 * @param months what each column is called
 * @param lastFilled the last of those without a year that has a value; 0 where none has
 */
record MonthRun(List<Named> months, int lastFilled) {

    private static final int YEAR = 12;

    /** Later than so many months after its last column a table is not reported on. */
    private static final int LATEST = 6;

    /**
     * A column that is called by a month.
     *
     * @param dated the month of its year, where it says so
     */
    record Named(int column, Month month, Optional<YearMonth> dated) {}

    MonthRun {
        months = List.copyOf(months);
    }

    /** The months with their years, counted on from a column that has one. */
    Optional<Map<Integer, YearMonth>> besideYear() {
        for (int at = 0; at < months.size(); at++) {
            Optional<YearMonth> known = months.get(at).dated();
            if (known.isPresent()) {
                return Optional.of(from(at, known.get()));
            }
        }
        return Optional.empty();
    }

    /** The months in one year, if none comes twice and they come in its order. */
    Optional<Map<Integer, YearMonth>> in(int year) {
        Map<Integer, YearMonth> counted =
                from(0, YearMonth.of(year, months.get(0).month()));
        return counted.values().stream().allMatch(month -> month.getYear() == year)
                ? Optional.of(counted)
                : Optional.empty();
    }

    /** The months up to a day, of which the last that has a value is the last before it. */
    Optional<Map<Integer, YearMonth>> until(LocalDate day) {
        YearMonth last = YearMonth.from(day);
        int since = Math.floorMod(
                last.getMonthValue() - months.get(lastFilled).month().getValue(), YEAR);
        Map<Integer, YearMonth> counted = from(lastFilled, last.minusMonths(since));
        YearMonth first = counted.get(months.get(0).column());
        boolean isWithinYear = first != null
                && ChronoUnit.MONTHS.between(
                                first, counted.get(months.get(months.size() - 1).column()))
                        < YEAR;
        return since < LATEST && isWithinYear ? Optional.of(counted) : Optional.empty();
    }

    private Map<Integer, YearMonth> from(int at, YearMonth known) {
        Map<Integer, YearMonth> counted = new TreeMap<>();
        counted.put(months.get(at).column(), known);
        YearMonth next = known;
        for (Named named : months.subList(at + 1, months.size())) {
            next = named.dated().orElse(next.plusMonths(steps(next.getMonth(), named.month())));
            counted.put(named.column(), next);
        }
        YearMonth before = known;
        for (int left = at - 1; left >= 0; left--) {
            Named named = months.get(left);
            before = named.dated().orElse(before.minusMonths(steps(named.month(), before.getMonth())));
            counted.put(named.column(), before);
        }
        return counted;
    }

    /** How many months later the next one of that name is, a whole year for the same. */
    private static int steps(Month from, Month to) {
        int steps = Math.floorMod(to.getValue() - from.getValue(), YEAR);
        return steps == 0 ? YEAR : steps;
    }
}
