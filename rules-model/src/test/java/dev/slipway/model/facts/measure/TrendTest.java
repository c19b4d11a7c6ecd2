package dev.slipway.model.facts.measure;

import static dev.slipway.model.facts.Folding.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    /** The day 20,000 of the calendar that starts on 1970-01-01: 2024-10-04. */
    private static final LocalDate DAY = LocalDate.ofEpochDay(20_000);

    @Test
    void isTheLineOfLeastSquares() {
        // Reports 0, 10, 20 and 30 days after 2025-01-01, forecasts 100, 108, 130 and 134 days after it.
        // Means: 15 and 118. About them the reports lie at -15, -5, 5, 15, the forecasts at -18, -10, 12, 16.
        // Products: 270 + 50 + 60 + 240 = 620. Squares: 225 + 25 + 25 + 225 = 500. Slope: 620 / 500 = 1.24.
        // 2025-01-01 is day 20,089, so the line goes through (20,104; 20,207).
        Trend trend = Trend.through(history(
                        "2025-01-01: 2025-04-11",
                        "2025-01-11: 2025-04-19",
                        "2025-01-21: 2025-05-11",
                        "2025-01-31: 2025-05-15")
                .forecasts());

        assertThat(trend.slope()).isEqualTo(1.24);
        assertThat(trend.meanReport()).isEqualTo(20_104);
        assertThat(trend.meanForecast()).isEqualTo(20_207);
    }

    @Test
    void countsForecastsByTheirLastDays() {
        // The last days move by 28, 31 and 30 days, as the reports do: 31 + 28 + 31 days, exactly a month ahead.
        Trend months = Trend.through(
                history("2025-01-31: 2025-02", "2025-02-28: 2025-03", "2025-03-31: 2025-04", "2025-04-30: 2025-05")
                        .forecasts());
        Trend days = Trend.through(history(
                        "2025-01-31: 2025-02-28",
                        "2025-02-28: 2025-03-31",
                        "2025-03-31: 2025-04-30",
                        "2025-04-30: 2025-05-31")
                .forecasts());

        assertThat(months).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 10000", // 10,000 / (1 - 0.5)
        "0, 20000", // level
        "-1, 40000", // 40,000 / 2
        "0.9, 2000", // 2,000 / 0.1
    })
    void isReachedOnTheDayOnWhichTheLineMeetsTheDiagonal(double slope, double intercept) {
        Trend trend = new Trend(slope, 0, intercept);

        assertThat(trend.isReachedAfter(DAY.minusDays(1), DAY.minusDays(100))).isTrue();
        assertThat(trend.isReachedAfter(DAY, DAY.minusDays(100))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, true", // above the diagonal for ever
        "1, 0, false", // the diagonal itself
        "1, -0.5, false",
        "1.5, -9999, true", // 1.5 * 20,000 - 9,999 = 20,001
        "1.5, -10000, false",
        "1.5, -10001, false",
    })
    void isNeverReachedWhereTheLineIsAboveTheDiagonalAndRisesNoSlower(
            double slope, double intercept, boolean isReachedAfter) {
        LocalDate farAhead = LocalDate.of(2999, 12, 31);

        assertThat(new Trend(slope, 0, intercept).isReachedAfter(farAhead, DAY)).isEqualTo(isReachedAfter);
    }
}
