package dev.slipway.model.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that were worked out by hand for the method. */
class WorkedNumbersTest {

    private static final LocalDate REPORTED = LocalDate.of(2024, 1, 1);
    private static final LocalDate EXPECTED = LocalDate.of(2025, 12, 1);
    private static final ForecastPoint FORECAST = ForecastPoint.of(REPORTED, EXPECTED);

    /** Seven hundred days remained, and a year ahead is asked for. */
    private static final LocalDate A_YEAR_AHEAD = REPORTED.plusDays(365);

    private static final List<Movement> OWN = List.of(
            new Movement(0, 365, 730, 200, ""),
            new Movement(0, 730, 730, 500, ""),
            new Movement(1, 365, 600, 0, ""),
            new Movement(2, 400, 700, 365, ""));

    private static final LookAhead QUESTION = LookAhead.of(FORECAST, A_YEAR_AHEAD);

    @Test
    void aQuantileLiesOnTheLineBetweenTheMiddlesOfWeights() {
        List<Movement> movements = new ArrayList<>();
        movements.add(new Movement(0, 2, 700, 0, ""));
        movements.add(new Movement(1, 2, 700, 0, ""));
        movements.add(new Movement(2, 2, 700, 1, ""));
        movements.add(new Movement(3, 2, 700, 2, ""));
        movements.add(new Movement(4, 2, 700, 3, ""));
        Movements columns = Movements.of(movements);
        Slips slips = new Slips(List.of(new Weights(columns, new double[] {1, 1, 2, 1, 1}, 6, 5, 6)));

        assertThat(slips.quantiles(0.1, 0.5, 0.8, 0.9))
                .containsExactly(new double[] {0, 0.5, 1.15, 1.45}, within(1e-9));
    }

    @Test
    void aMovementWeighsTheMoreTheMoreAlikeItIs() {
        Weights weights = Weights.ofOwn(Movements.of(OWN), QUESTION, any -> true);

        assertThat(weights.each()).containsExactly(new double[] {0.9903, 0.0686, 0.8763, 0.9545}, within(5e-5));
        assertThat(weights.comparable()).isCloseTo(2.8211, within(5e-5));
        assertThat(days(new Slips(List.of(weights))))
                .containsExactly(new double[] {0, 206.9, 316.7, 333.1}, within(0.05));
    }

    @Test
    void aClassWeighsAsMuchAsTenMilestonesOfTheOwnRecord() {
        Slips slips = new Slips(List.of(
                Weights.ofOwn(Movements.of(OWN), QUESTION, any -> true),
                Weights.ofClass(classOf(0, 0, 91, 182, 365).columns(), QUESTION, any -> true)));

        assertThat(days(slips)).containsExactly(new double[] {0, 116.3, 316.7, 358.9}, within(0.05));
        assertThat(slips.upTo(100.0 / 365)).isCloseTo(0.5347, within(5e-5));
    }

    @Test
    void aDateIsRoundedToTheDay() {
        Slips slips = new Slips(List.of(
                Weights.ofOwn(Movements.of(OWN), QUESTION, any -> true),
                Weights.ofClass(classOf(0, 0, 91, 182, 365).columns(), QUESTION, any -> true)));

        assertThat(new Outlook(QUESTION, A_YEAR_AHEAD, slips, OwnRecord.empty()).spread())
                .isEqualTo(new Spread(
                        EXPECTED, LocalDate.of(2026, 3, 27), LocalDate.of(2026, 10, 14), LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aForecastMoreThanThirtyYearsAheadLeavesTheOneBefore() {
        LocalDate reported = LocalDate.of(2015, 2, 1);
        ForecastSeries series = series(
                "a",
                ForecastPoint.of(reported, LocalDate.of(2017, 1, 1)),
                ForecastPoint.of(reported.plusDays(180), LocalDate.of(2108, 1, 1)));

        assertThat(series.points().get(1).expected()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void aSeriesThatBeginsWithWhatIsNotPlausibleBeginsLater() {
        ForecastSeries series = series("a", ForecastPoint.of(REPORTED, LocalDate.of(2108, 1, 1)), FORECAST);

        assertThat(series.points()).containsExactly(FORECAST);
    }

    private static double[] days(Slips slips) {
        double[] rates = slips.quantiles(0.1, 0.5, 0.8, 0.9);
        for (int i = 0; i < rates.length; i++) {
            rates[i] *= 365;
        }
        return rates;
    }

    private static ReferenceClass classOf(int... slips) {
        List<Movement> movements = new ArrayList<>();
        for (int slip : slips) {
            movements.add(new Movement(movements.size(), 365, 700, slip, ""));
        }
        return new ReferenceClass("example", movements);
    }

    private static ForecastSeries series(String name, ForecastPoint... points) {
        return new ForecastSeries(name, name, List.of(points));
    }
}
