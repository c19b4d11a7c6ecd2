package dev.slipway.model.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.facts.measure.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The laws of a history of forecasts, whatever the forecasts. */
@Tag("thorough")
class ForecastHistoryLawsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Property
    void shiftingAllDatesChangesNothingThatIsMeasured(
            @ForAll("histories") ForecastHistory history, @ForAll @IntRange(min = -5000, max = 5000) int days) {
        ForecastHistory shifted = new ForecastHistory(history.forecasts().stream()
                .map(forecast -> forecast(
                        forecast.reportDate().plusDays(days),
                        forecast.window().end().plusDays(days)))
                .toList());

        assertThat(shifted.lastMove()).isEqualTo(history.lastMove());
        assertThat(shifted.isLastMoveCertain()).isEqualTo(history.isLastMoveCertain());
        assertThat(shifted.moveOver(3)).isEqualTo(history.moveOver(3));
        assertThat(shifted.isMovingRight(3)).isEqualTo(history.isMovingRight(3));
        assertThat(shifted.spread(4, 0)).isEqualTo(history.spread(4, 0));
        assertThat(shifted.turns(4)).isEqualTo(history.turns(4));
        assertThat(slope(shifted)).isCloseTo(slope(history), within(2e-9));
    }

    @Property
    void forecastsOnALineGiveThatLine(
            @ForAll("histories") ForecastHistory history,
            @ForAll @IntRange(min = -3, max = 3) int slope,
            @ForAll @IntRange(min = -1000, max = 1000) int ahead) {
        List<Forecast> onLine = history.forecasts().stream()
                .map(Forecast::reportDate)
                .map(day -> forecast(day, onLine(day, slope, ahead)))
                .toList();
        long first = START.toEpochDay();

        Trend trend = Trend.through(onLine);

        assertThat(trend.slope()).isCloseTo(slope, within(1e-9));
        assertThat(trend.meanForecast() - first).isCloseTo(ahead + slope * (trend.meanReport() - first), within(1e-6));
    }

    private static LocalDate onLine(LocalDate day, int slope, int ahead) {
        return START.plusDays(ahead + slope * (day.toEpochDay() - START.toEpochDay()));
    }

    @Property
    void movingTheLastForecastRightRaisesTheSlope(
            @ForAll("histories") ForecastHistory history, @ForAll @IntRange(min = 1, max = 1000) int days) {
        List<Forecast> moved = new ArrayList<>(history.forecasts());
        Forecast last = history.last();
        moved.set(
                moved.size() - 1,
                forecast(last.reportDate(), last.window().end().plusDays(days)));

        assertThat(slope(new ForecastHistory(moved))).isGreaterThan(slope(history));
    }

    @Property
    void aMoveIsNeverWiderThanTheSpread(@ForAll("histories") ForecastHistory history) {
        assertThat(Math.abs(history.moveOver(3))).isLessThanOrEqualTo(history.spread(4, 0));
        assertThat(Math.abs(history.lastMove())).isLessThanOrEqualTo(history.spread(2, 0));
    }

    @Property
    void whatOnlyMovesRightDoesNotTurn(@ForAll("histories") ForecastHistory history) {
        assertThat(history.isMovingRight(3) && history.turns(4) > 0).isFalse();
    }

    private static double slope(ForecastHistory history) {
        return Trend.through(history.forecasts()).slope();
    }

    private static Forecast forecast(LocalDate reportDate, LocalDate day) {
        return Folding.forecast(reportDate, DateWindow.day(day));
    }

    /** Four to eight forecasts, a day to two months apart. */
    @Provide
    Arbitrary<ForecastHistory> histories() {
        Arbitrary<int[]> steps = Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(-300, 300))
                .as((gap, ahead) -> new int[] {gap, ahead});
        return steps.list().ofMinSize(4).ofMaxSize(8).map(ForecastHistoryLawsTest::history);
    }

    private static ForecastHistory history(List<int[]> steps) {
        List<Forecast> forecasts = new ArrayList<>();
        LocalDate reported = START;
        for (int[] step : steps) {
            reported = reported.plusDays(step[0]);
            forecasts.add(forecast(reported, START.plusDays(500L + step[1])));
        }
        return new ForecastHistory(forecasts);
    }
}
