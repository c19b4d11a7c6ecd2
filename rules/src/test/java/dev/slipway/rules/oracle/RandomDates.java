package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates around the as-of date, crowded where a rule changes its mind: the day before, the day, the day after. */
final class RandomDates {

    private final LocalDate asOf;

    RandomDates(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Any day within a year or so. */
    Arbitrary<LocalDate> day() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(0, -1, 1)),
                        Tuple.of(4, Arbitraries.of(29, 30, 31, -29, -30, -31, 7, 8, -7, 89, 90, 91, 180, 181)),
                        Tuple.of(4, Arbitraries.integers().between(-90, 90)),
                        Tuple.of(2, Arbitraries.integers().between(-500, 500)))
                .map(asOf::plusDays);
    }

    /** Days on which reports were made: few, so that they clash; now and then after the as-of date. */
    Arbitrary<LocalDate> reportDay() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(0, -1, -30, -31, -60)),
                        Tuple.of(1, Arbitraries.of(1, 30)),
                        Tuple.of(4, Arbitraries.integers().between(-400, 0)))
                .map(asOf::plusDays);
    }

    /** A date as people state it: of any precision, open at its start, or not known at all. */
    Arbitrary<DateWindow> window() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, startedWindow()),
                Tuple.of(2, startedWindow().map(RandomDates::by)),
                Tuple.of(1, Arbitraries.just(DateWindow.unknown())));
    }

    /** A date of any precision whose first day is known. */
    Arbitrary<DateWindow> startedWindow() {
        Arbitrary<Function<LocalDate, DateWindow>> windows = Arbitraries.frequency(
                Tuple.of(8, DateWindow::day),
                Tuple.of(4, day -> around(day, Precision.MONTH)),
                Tuple.of(2, day -> around(day, Precision.QUARTER)),
                Tuple.of(1, RandomDates::half),
                Tuple.of(2, day -> around(day, Precision.YEAR)));
        return Combinators.combine(day(), windows).as((day, window) -> window.apply(day));
    }

    /** When a terminal is to start: mostly some years ago, so that there is throughput to hold against its ramp-up. */
    Arbitrary<DateWindow> rampUpStart() {
        Arbitrary<DateWindow> yearsAgo = Combinators.combine(
                        Arbitraries.of(2, 3, 4), Arbitraries.of(Precision.YEAR, Precision.DAY, Precision.QUARTER))
                .as((years, precision) -> around(asOf.minusYears(years), precision));
        return Arbitraries.frequencyOf(Tuple.of(3, yearsAgo), Tuple.of(1, window()));
    }

    /** When a programme started: mostly long enough ago for its indices, crowded about the three months they take. */
    Arbitrary<DateWindow> programmeStart() {
        LocalDate threeMonthsAgo = asOf.minusMonths(3);
        Arbitrary<DateWindow> justEnough =
                Arbitraries.of(-1, 0, 1).map(threeMonthsAgo::plusDays).map(DateWindow::day);
        Arbitrary<DateWindow> longAgo = Combinators.combine(
                        Arbitraries.integers().between(100, 500), Arbitraries.of(Precision.DAY, Precision.MONTH))
                .as((days, precision) -> around(asOf.minusDays(days), precision));
        return Arbitraries.frequencyOf(Tuple.of(6, longAgo), Tuple.of(2, justEnough), Tuple.of(1, window()));
    }

    /** The period of a reading: often the same, at times from an open start or not stated. */
    Arbitrary<DateWindow> period() {
        LocalDate lastYear = asOf.minusYears(1);
        Arbitrary<DateWindow> usual = Arbitraries.of(
                around(lastYear, Precision.YEAR),
                around(lastYear.withMonth(10), Precision.QUARTER),
                half(lastYear.withMonth(7)),
                around(lastYear.withMonth(1), Precision.QUARTER),
                span(lastYear.withDayOfYear(1), lastYear.withDayOfYear(89)),
                span(lastYear.plusDays(1), asOf),
                span(lastYear, asOf));
        Arbitrary<DateWindow> spans = Combinators.combine(
                        day(), Arbitraries.integers().between(1, 400))
                .as((last, days) -> span(last.minusDays(days - 1L), last));
        return Arbitraries.frequencyOf(
                Tuple.of(10, usual),
                Tuple.of(2, startedWindow()),
                Tuple.of(2, spans),
                Tuple.of(1, Arbitraries.just(DateWindow.unknown())),
                Tuple.of(1, usual.map(RandomDates::by)));
    }

    /** The window of this precision in which the day lies. */
    static DateWindow around(LocalDate day, Precision precision) {
        int year = day.getYear();
        int quarter = (day.getMonthValue() - 1) / 3;
        return switch (precision) {
            case DAY -> DateWindow.day(day);
            case MONTH ->
                months(
                        precision,
                        year,
                        day.getMonthValue(),
                        1,
                        YearMonth.from(day).toString());
            case QUARTER -> months(precision, year, quarter * 3 + 1, 3, "Q" + (quarter + 1) + " " + year);
            case YEAR -> months(precision, year, 1, 12, String.valueOf(year));
            case UNKNOWN -> DateWindow.unknown();
        };
    }

    /** The half of a year in which the day lies, which is no more exact than a year. */
    private static DateWindow half(LocalDate day) {
        int half = (day.getMonthValue() - 1) / 6;
        return months(Precision.YEAR, day.getYear(), half * 6 + 1, 6, "H" + (half + 1) + " " + day.getYear());
    }

    /** {@code by X}: ends as X does, its start open. */
    static DateWindow by(DateWindow window) {
        return new DateWindow(DateWindow.OPEN_START, window.end(), window.precision(), "by " + window);
    }

    private static DateWindow months(Precision precision, int year, int first, int count, String text) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new DateWindow(start, start.plusMonths(count).minusDays(1), precision, text);
    }

    private static DateWindow span(LocalDate first, LocalDate last) {
        return new DateWindow(first, last, Precision.DAY, first + " to " + last);
    }
}
