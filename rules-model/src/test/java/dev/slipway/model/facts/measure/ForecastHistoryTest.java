package dev.slipway.model.facts.measure;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastHistoryTest {

    private static final ForecastHistory DRIFT = history(
            "2025-01-01: 2025-06-30",
            "2025-02-01: 2025-07-05",
            "2025-03-01: 2025-07-05",
            "2025-04-01: 2025-07-01",
            "2025-05-01: 2025-07-11");

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-01, 1",
        "2025-06-30, 2025-06-30, 0",
        "2025-06-30, 2025-06-29, -1",
        "2025-06, 2025-07-15, 15", // from the last day of June
        "2025-07-15, 2025, 169", // to the last day of the year
        "2025, 2026, 365",
    })
    void theLastMoveIsCountedBetweenTheLastDays(String before, String last, int days) {
        assertThat(history("2025-01-01: " + before, "2025-02-01: " + last).lastMove())
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-01, true",
        "2025-06-30, 2025-07, true",
        "2025-07-01, 2025-07, false", // both may mean the first of July
        "2025-07-01, 2025-07-01, false",
        "2025-07-01, 2025-06-30, false",
        "2025, 2025-12-31, false",
    })
    void theLastMoveIsCertainWhereTheForecastsDoNotTouch(String before, String last, boolean isCertain) {
        assertThat(history("2025-01-01: " + before, "2025-02-01: " + last).isLastMoveCertain())
                .isEqualTo(isCertain);
    }

    @Test
    void theMoveOverSeveralIsTheirSum() {
        assertThat(IntStream.rangeClosed(1, 4).map(DRIFT::moveOver)).containsExactly(10, 6, 6, 11);
    }

    @Test
    void movesRightWhereEachOfTheLatestMovesIsToTheRight() {
        assertThat(DRIFT.isMovingRight(1)).isTrue();
        assertThat(DRIFT.isMovingRight(2)).isFalse(); // the one before was to the left
        assertThat(history("2025-01-01: 2025-06-30", "2025-02-01: 2025-06-30", "2025-03-01: 2025-07-01")
                        .isMovingRight(2))
                .isFalse(); // the one before was none
        assertThat(history("2025-01-01: 2025-06-30", "2025-02-01: 2025-07-01", "2025-03-01: 2025-07-02")
                        .isMovingRight(2))
                .isTrue();
    }

    @Test
    void theSpreadLiesBetweenTheEarliestAndTheLatest() {
        assertThat(DRIFT.spread(5, 0)).isEqualTo(11);
        assertThat(DRIFT.spread(3, 0)).isEqualTo(10);
        assertThat(DRIFT.spread(1, 0)).isZero();
    }

    @Test
    void theSpreadLeavesOutTheLatest() {
        assertThat(DRIFT.spread(3, 1)).isEqualTo(4);
        assertThat(DRIFT.spread(2, 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0, 0",
        "0 1 2 3 4, 0",
        "0 2 1 1 0, 1",
        "0 2 2 3 1, 1", // a forecast that does not change ends no direction
        "0 2 2 1 2, 2",
        "0 0 2 1 2, 2",
        "0 2 1 2 1, 3",
    })
    void turnsAreChangesOfDirection(String days, int turns) {
        assertThat(junePlus(days).turns(5)).isEqualTo(turns);
    }

    @Test
    void turnsAreCountedInTheLatestForecastsOnly() {
        assertThat(junePlus("8 0 2 1 2").turns(4)).isEqualTo(2);
        assertThat(junePlus("8 0 2 1 2").turns(5)).isEqualTo(3);
    }

    /** A forecast a day, each so many days after 1 June. */
    private static ForecastHistory junePlus(String days) {
        String[] parts = days.split(" ");
        return history(IntStream.range(0, parts.length)
                .mapToObj(i -> "2025-01-0" + (i + 1) + ": 2025-06-0" + (1 + Integer.parseInt(parts[i])))
                .toArray(String[]::new));
    }

    @Test
    void theLastForecastIsTheLatest() {
        assertThat(DRIFT.last().window()).isEqualTo(date("2025-07-11"));
        assertThatThrownBy(() -> history().last()).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aTrendNeedsSoManyForecastsOverSoManyDays() {
        // From 2025-01-01 to 2025-05-01 are 120 days.
        assertThat(DRIFT.trend(6, 5, 120)).isPresent();
        assertThat(DRIFT.trend(6, 6, 120)).isEmpty();
        assertThat(DRIFT.trend(6, 5, 121)).isEmpty();
        assertThat(history().trend(6, 4, 90)).isEmpty();
    }

    @Test
    void aTrendLooksAtSoManyForecastsAtMost() {
        ForecastHistory latest = new ForecastHistory(DRIFT.forecasts().subList(1, 5));

        assertThat(DRIFT.trend(4, 4, 30)).contains(Trend.through(latest.forecasts()));
        // The latest four were reported over 89 days.
        assertThat(DRIFT.trend(4, 4, 90)).isEmpty();
    }

    @Test
    void aTrendLooksAtForecastsOfThePrecisionOfTheLastAndNoFurther() {
        ForecastHistory mixed = history(
                "2025-01-01: 2025-06-30",
                "2025-02-01: 2025-06",
                "2025-03-01: 2025-07-05",
                "2025-04-01: 2025-07-01",
                "2025-05-01: 2025-07-11");

        assertThat(mixed.trend(6, 4, 0)).isEmpty();
        assertThat(mixed.trend(6, 3, 61))
                .contains(Trend.through(mixed.forecasts().subList(2, 5)));
        assertThat(mixed.trend(6, 3, 62)).isEmpty();
    }
}
