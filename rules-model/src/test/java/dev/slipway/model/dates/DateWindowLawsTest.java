package dev.slipway.model.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.DayRange;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The laws of date windows, whatever the dates. */
@Tag("thorough")
class DateWindowLawsTest {

    @Property
    void whatIsPrintedReadsAsTheSameWindow(@ForAll("spellings") String text) {
        DateWindow window = DateWindow.parse(text);

        assertThat(DateWindow.parse(window.toString())).isEqualTo(window);
    }

    @Property
    void everyDayPrintsAndReadsAsItself(@ForAll("days") LocalDate day) {
        assertThat(DateWindow.parse(day.toString())).isEqualTo(DateWindow.day(day));
    }

    @Property
    void theSlipRangeIsOrderedAndAsWideAsTheForecast(
            @ForAll("dates") DateWindow forecast, @ForAll("dates") DateWindow deadline) {
        DayRange slip = forecast.daysAfter(deadline);

        assertThat(slip.min()).isLessThanOrEqualTo(slip.max());
        assertThat(slip.middle()).isBetween(slip.min(), slip.max());
        assertThat(forecast.start().plusDays(slip.max() - slip.min())).isEqualTo(forecast.end());
    }

    @Property
    void aCertainSlipIsPossible(@ForAll("windows") DateWindow forecast, @ForAll("windows") DateWindow deadline) {
        DayRange slip = forecast.daysAfter(deadline);

        assertThat(slip.isCertain()).isEqualTo(forecast.startsAfter(deadline));
        assertThat(slip.isPossible()).isEqualTo(forecast.endsAfter(deadline));
        assertThat(slip.isPossible() || !slip.isCertain()).isTrue();
    }

    @Property
    void aForecastMeetsItsDeadlineWhereNoSlipIsPossible(
            @ForAll("windows") DateWindow forecast, @ForAll("windows") DateWindow deadline) {
        assertThat(forecast.meets(deadline))
                .isEqualTo(!forecast.daysAfter(deadline).isPossible());
    }

    @Property
    void narrowingAForecastNeverWidensItsSlip(
            @ForAll("dates") DateWindow forecast,
            @ForAll @IntRange(max = 400) int cutBefore,
            @ForAll @IntRange(max = 400) int cutAfter,
            @ForAll("windows") DateWindow deadline) {
        DateWindow narrower = narrowed(forecast, cutBefore, cutAfter);
        DayRange wide = forecast.daysAfter(deadline);
        DayRange narrow = narrower.daysAfter(deadline);

        assertThat(narrow.min()).isGreaterThanOrEqualTo(wide.min());
        assertThat(narrow.max()).isLessThanOrEqualTo(wide.max());
        assertThat(narrow.isCertain() || !wide.isCertain()).isTrue();
        assertThat(wide.isPossible() || !narrow.isPossible()).isTrue();
    }

    @Property
    void shiftingBothDatesLeavesTheSlipAsItIs(
            @ForAll("dates") DateWindow forecast,
            @ForAll("dates") DateWindow deadline,
            @ForAll @IntRange(min = -5000, max = 5000) int days) {
        assertThat(shifted(forecast, days).daysAfter(shifted(deadline, days))).isEqualTo(forecast.daysAfter(deadline));
        assertThat(shifted(forecast, days).daysAfter(deadline))
                .isEqualTo(forecast.daysAfter(deadline).plus(days));
    }

    @Property
    void anUnknownDateAnswersFalseToEveryComparison(
            @ForAll("windows") DateWindow window, @ForAll("days") LocalDate day) {
        DateWindow unknown = DateWindow.parse("TBD");

        assertThat(unknown.startsAfter(day) || unknown.endsAfter(day) || unknown.endedBefore(day))
                .isFalse();
        assertThat(unknown.startsAfter(window) || window.startsAfter(unknown)).isFalse();
        assertThat(unknown.endsAfter(window) || window.endsAfter(unknown)).isFalse();
        assertThat(unknown.meets(window) || window.meets(unknown)).isFalse();
        assertThat(unknown.overlaps(window) || window.overlaps(unknown)).isFalse();
    }

    @Property
    void aWindowIsBeforeOnOrAfterADayButNeverTwoOfThem(
            @ForAll("dates") DateWindow window, @ForAll("days") LocalDate day) {
        boolean isAround = window.overlaps(DateWindow.day(day));

        assertThat(new boolean[] {window.endedBefore(day), isAround, window.startsAfter(day)})
                .containsOnlyOnce(true);
    }

    private static DateWindow narrowed(DateWindow window, int cutBefore, int cutAfter) {
        LocalDate start = earlier(window.start().plusDays(cutBefore), window.end());
        LocalDate end = window.end().minusDays(cutAfter);
        return new DateWindow(start, end.isBefore(start) ? start : end, window.precision(), "narrowed");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static DateWindow shifted(DateWindow window, int days) {
        return new DateWindow(
                window.start().plusDays(days), window.end().plusDays(days), window.precision(), window.text());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** Dates whose first day is known. */
    @Provide
    Arbitrary<DateWindow> dates() {
        return datedSpellings().map(DateWindow::parse);
    }

    /** Dates with a known last day. */
    @Provide
    Arbitrary<DateWindow> windows() {
        return Arbitraries.oneOf(
                        datedSpellings(),
                        datedSpellings().map(text -> "by " + text),
                        datedSpellings().map(text -> "before " + text))
                .map(DateWindow::parse);
    }

    @Provide
    Arbitrary<String> spellings() {
        Arbitrary<String> unknown = Arbitraries.of("", "TBD", "tbc", "n/a", "N/A", "-", "?", "unknown");
        Arbitrary<String> bound = Combinators.combine(Arbitraries.of("by ", "before ", "after "), datedSpellings())
                .as(String::concat);
        return Arbitraries.oneOf(datedSpellings(), bound, unknown);
    }

    private Arbitrary<String> datedSpellings() {
        Arbitrary<String> year = Arbitraries.integers().between(2000, 2050).map(String::valueOf);
        Arbitrary<String> month = Arbitraries.of(Month.class).map(Month::name);
        Arbitrary<String> quarter = Arbitraries.of("Q1", "q2", "Q3", "Q4");
        Arbitrary<String> half = Arbitraries.of("H1", "h2");
        Arbitrary<String> isoPart = Arbitraries.of("01", "02", "06", "12", "33", "34", "35", "36");
        Arbitrary<String> third = Arbitraries.of("early", "mid", "late", "start of", "end of");
        Arbitrary<String> season = Arbitraries.of("spring", "Summer", "autumn", "winter", "весна", "Herbst", "été");
        Arbitrary<String> week = Arbitraries.of("01", "09", "14", "52");
        Arbitrary<String> localMonth = Arbitraries.of("март", "März", "août", "enero", "三月");
        Arbitrary<LocalDate> day = Arbitraries.longs().between(10_000, 30_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                year,
                day.map(LocalDate::toString),
                Combinators.combine(year, isoPart).as((y, part) -> y + "-" + part),
                Combinators.combine(month, year).as((name, y) -> name + " " + y),
                Combinators.combine(month, year).as((name, y) -> name.substring(0, 3) + " " + y),
                Combinators.combine(quarter, year).as((q, y) -> q + " " + y),
                Combinators.combine(year, quarter).as((y, q) -> y + "-" + q),
                Combinators.combine(half, year).as((h, y) -> h + "/" + y),
                year.map(y -> "mid " + y),
                year.map(y -> "end of " + y),
                Combinators.combine(third, month, year).as((of, name, y) -> of + " " + name + " " + y),
                Combinators.combine(third, quarter, year).as((of, q, y) -> of + " " + q + " " + y),
                Combinators.combine(season, year).as((name, y) -> name + " " + y),
                Combinators.combine(week, year).as((w, y) -> y + "-W" + w),
                Combinators.combine(localMonth, year).as((name, y) -> name + " " + y));
    }
}
