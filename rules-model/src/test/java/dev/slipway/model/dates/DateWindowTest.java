package dev.slipway.model.dates;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.model.base.DayRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateWindowTest {

    private final DateWindow thirdQuarter = date("Q3 2025");

    @Test
    void startsAfterADayOnlyWhereItsFirstDayIsLater() {
        assertThat(thirdQuarter.startsAfter(day("2025-06-30"))).isTrue();
        assertThat(thirdQuarter.startsAfter(day("2025-07-01"))).isFalse();
    }

    @Test
    void startsAfterAnotherWindowOnlyWhereItLiesWhollyBehindIt() {
        assertThat(thirdQuarter.startsAfter(date("Q2 2025"))).isTrue();
        assertThat(thirdQuarter.startsAfter(date("2025-07-01"))).isFalse();
    }

    @Test
    void endsAfterADayUntilItsLastDay() {
        assertThat(thirdQuarter.endsAfter(day("2025-09-29"))).isTrue();
        assertThat(thirdQuarter.endsAfter(day("2025-09-30"))).isFalse();
        assertThat(thirdQuarter.endsAfter(date("2025-08"))).isTrue();
        assertThat(thirdQuarter.endsAfter(date("2025"))).isFalse();
    }

    @Test
    void endedBeforeADayOnlyAfterItsLastDay() {
        assertThat(thirdQuarter.endedBefore(day("2025-10-01"))).isTrue();
        assertThat(thirdQuarter.endedBefore(day("2025-09-30"))).isFalse();
    }

    @Test
    void meetsADeadlineThatEndsOnTheSameDay() {
        assertThat(thirdQuarter.meets(date("2025-09-30"))).isTrue();
        assertThat(thirdQuarter.meets(date("2025-09-29"))).isFalse();
    }

    @Test
    void overlapsWhereOneDayIsShared() {
        assertThat(thirdQuarter.overlaps(date("2025-09-30"))).isTrue();
        assertThat(thirdQuarter.overlaps(date("Q4 2025"))).isFalse();
        assertThat(date("by 2026").overlaps(thirdQuarter)).isTrue();
    }

    @Test
    void countsSlipFromTheLastDayOfTheDeadline() {
        assertThat(date("2026-01").daysAfter(thirdQuarter)).isEqualTo(DayRange.between(93, 123));
        assertThat(date("2025-09-30").daysAfter(thirdQuarter)).isEqualTo(DayRange.exactly(0));
        assertThat(date("by 2025-10-05").daysAfter(thirdQuarter)).isEqualTo(DayRange.atMost(5));
    }

    @Test
    void countsDaysPastItsLastDay() {
        assertThat(thirdQuarter.daysPastBy(day("2025-10-02"))).isEqualTo(2);
        assertThat(thirdQuarter.daysPastBy(day("2025-09-28"))).isEqualTo(-2);
    }

    @Test
    void countsTheDaysThatAreLeft() {
        assertThat(thirdQuarter.daysLeftOn(day("2025-09-28"))).isEqualTo(2);
        assertThat(thirdQuarter.daysLeftOn(day("2025-10-02"))).isEqualTo(-2);
    }

    @Test
    void aDateByADayNeverStartsAfterAnythingForItsStartIsNotKnown() {
        DateWindow by2026 = date("by 2026");

        assertThat(by2026.startsAfter(day("1900-01-01"))).isFalse();
        assertThat(by2026.endsAfter(day("2026-12-30"))).isTrue();
        assertThat(by2026.endedBefore(day("2027-01-01"))).isTrue();
    }

    @Test
    void aForecastByADayStartsOnItsReportDate() {
        DateWindow forecast = date("by 2026").asForecastOf(day("2026-02-01"));

        assertThat(forecast).isEqualTo(new DateWindow(day("2026-02-01"), day("2026-12-31"), Precision.YEAR, "by 2026"));
    }

    @Test
    void aForecastByADayAlreadyPastIsThatDay() {
        DateWindow forecast = date("by 2026-01-31").asForecastOf(day("2026-02-10"));

        assertThat(forecast.start()).isEqualTo(day("2026-01-31"));
        assertThat(forecast.end()).isEqualTo(day("2026-01-31"));
    }

    @Test
    void aDateAfterADayEndsAfterEveryOtherAndNothingIsAfterIt() {
        DateWindow afterJune = date("after 2025-06");

        assertThat(afterJune.endsAfter(day("2999-12-31"))).isTrue();
        assertThat(afterJune.endedBefore(day("2999-12-31"))).isFalse();
        assertThat(afterJune.startsAfter(day("2025-06-30"))).isTrue();
        assertThat(date("2999-12-31").startsAfter(afterJune)).isFalse();
        assertThat(date("2999-12-31").endsAfter(afterJune)).isFalse();
        assertThat(afterJune.meets(thirdQuarter)).isFalse();
        assertThat(thirdQuarter.meets(afterJune)).isTrue();
        assertThat(afterJune.overlaps(thirdQuarter)).isTrue();
        assertThat(afterJune.latestKnown()).isEqualTo("2025-07-01");
        assertThat(thirdQuarter.latestKnown()).isEqualTo("2025-09-30");
    }

    @Test
    void aSlipToADateAfterADayHasALeastNumberOfDaysOnly() {
        assertThat(date("after 2025-10").daysAfter(thirdQuarter)).isEqualTo(DayRange.atLeast(32));
        assertThat(date("after 2025-10").daysLeftOn(day("2025-10-01"))).isEqualTo(Integer.MAX_VALUE);
        assertThatIllegalStateException().isThrownBy(() -> thirdQuarter.daysAfter(date("after 2025")));
    }

    @Test
    void otherForecastsMeanWhatTheySay() {
        assertThat(thirdQuarter.asForecastOf(day("2025-08-01"))).isEqualTo(thirdQuarter);
        assertThat(DateWindow.unknown().asForecastOf(day("2025-08-01"))).isEqualTo(DateWindow.unknown());
    }

    @Test
    void isCoarserThanAFinerPrecisionOnly() {
        assertThat(thirdQuarter.isCoarserThan(Precision.MONTH)).isTrue();
        assertThat(thirdQuarter.isCoarserThan(Precision.QUARTER)).isFalse();
    }

    @Test
    void anUnknownDateAnswersFalseToEveryComparison() {
        DateWindow unknown = date("TBD");
        LocalDate today = day("2025-08-01");

        assertThat(unknown.startsAfter(today)).isFalse();
        assertThat(unknown.endsAfter(today)).isFalse();
        assertThat(unknown.endedBefore(today)).isFalse();
        assertThat(unknown.isCoarserThan(Precision.DAY)).isFalse();
        assertThat(unknown.hasStart()).isFalse();
        for (DateWindow other : new DateWindow[] {thirdQuarter, unknown, date("by 2026")}) {
            assertThat(unknown.startsAfter(other) || other.startsAfter(unknown)).isFalse();
            assertThat(unknown.endsAfter(other) || other.endsAfter(unknown)).isFalse();
            assertThat(unknown.meets(other) || other.meets(unknown)).isFalse();
            assertThat(unknown.overlaps(other) || other.overlaps(unknown)).isFalse();
        }
    }

    @Test
    void noDaysAreCountedWithAnUnknownDate() {
        assertThatIllegalStateException().isThrownBy(() -> thirdQuarter.daysAfter(date("TBD")));
        assertThatIllegalStateException().isThrownBy(() -> date("TBD").daysAfter(thirdQuarter));
        assertThatIllegalStateException().isThrownBy(() -> date("TBD").daysPastBy(day("2025-08-01")));
    }

    @Test
    void refusesAWindowThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateWindow(day("2025-02-02"), day("2025-02-01"), Precision.DAY, ""))
                .withMessage("a window cannot end on 2025-02-01 before it starts on 2025-02-02");
    }

    @Test
    void refusesAKnownDateWithoutAFirstAndALastDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateWindow(DateWindow.OPEN_START, DateWindow.OPEN_END, Precision.DAY, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateWindow(day("2025-02-02"), day("2025-02-02"), Precision.UNKNOWN, ""));
    }
}
