package dev.slipway.model.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a backtest may know, and what it may not. */
class BacktestTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Test
    void everyForecastButTheFirstAndTheLastIsAskedFor() {
        List<Prediction> predictions = new Backtest(List.of(creeping("a", "a", 5, 50)), Optional.empty()).timeForward();

        assertThat(predictions)
                .extracting(prediction -> prediction.from().reported())
                .containsExactly(day(100), day(200), day(300));
        assertThat(predictions).allSatisfy(prediction -> {
            assertThat(prediction.became()).isEqualTo(day(1_200));
            assertThat(prediction.ahead()).isEqualTo(prediction.from().daysUntil(day(400)));
        });
    }

    @Test
    void aForecastThatCreepsAsOthersDidIsForeseen() {
        List<ForecastSeries> all = List.of(creeping("a", "a", 8, 50), creeping("b", "b", 8, 50));

        Score score = Score.of(new Backtest(all, Optional.empty()).timeForward());

        assertThat(score.missOfReported()).isGreaterThan(100);
        assertThat(score.miss()).isLessThan(1);
        assertThat(score.covered()).isEqualTo(1);
    }

    @Test
    void whatIsReportedLaterChangesNoPredictionMadeBefore() {
        ForecastSeries steady = creeping("b", "b", 8, 0);
        List<ForecastPoint> longer = new ArrayList<>(creeping("a", "a", 5, 50).points());
        longer.add(ForecastPoint.of(day(450), day(9_000)));
        Backtest before = new Backtest(List.of(creeping("a", "a", 5, 50), steady), Optional.empty());
        Backtest after = new Backtest(List.of(new ForecastSeries("a", "a", longer), steady), Optional.empty());

        assertThat(madeBy(day(400), steady, after)).isNotEmpty().isEqualTo(madeBy(day(400), steady, before));
        assertThat(madeBy(day(600), steady, after)).isNotEqualTo(madeBy(day(600), steady, before));
    }

    @Test
    void aSiblingTeachesNothingWhereItsClusterIsLeftOut() {
        List<ForecastSeries> siblings = List.of(creeping("a", "lots", 5, 50), creeping("b", "lots", 5, 50));
        List<ForecastSeries> strangers = List.of(creeping("a", "a", 5, 50), creeping("b", "b", 5, 50));

        assertThat(new Backtest(siblings, Optional.empty()).oneClusterOut())
                .allSatisfy(one -> assertThat(one.spread()).isEmpty());
        assertThat(new Backtest(strangers, Optional.empty()).oneClusterOut())
                .allSatisfy(one -> assertThat(one.spread()).isPresent());
    }

    @Test
    void aMilestoneThatWasReachedStaysInTheRecordAsItWasReached() {
        ForecastSeries reached = new ForecastSeries(
                "a", "a", List.of(ForecastPoint.of(day(0), day(200)), new ForecastPoint(day(250), day(240), "", true)));
        OwnRecord record = OwnRecord.of(List.of(reached, creeping("b", "b", 5, 0)));

        assertThat(record.movements())
                .filteredOn(movement -> movement.series() == 0)
                .extracting(Movement::ahead, Movement::slip)
                .containsExactly(tuple(250, 40), tuple(300, 40), tuple(400, 40));
    }

    @Test
    void thatItIsOpenAgainChangesNothingOfWhatWasKnownBefore() {
        List<ForecastPoint> points =
                List.of(ForecastPoint.of(day(0), day(200)), new ForecastPoint(day(150), day(140), "", true));
        List<ForecastPoint> reopened = new ArrayList<>(points);
        reopened.add(ForecastPoint.of(day(450), day(900)));
        ForecastSeries other = creeping("b", "b", 5, 0);
        Outlook before = known(new ForecastSeries("a", "a", points), other);

        assertThat(before.comparable()).isGreaterThan(1);
        assertThat(known(new ForecastSeries("a", "a", reopened), other).spread())
                .isEqualTo(before.spread());
        assertThat(known(new ForecastSeries("a", "a", reopened), other).comparable())
                .isEqualTo(before.comparable());
    }

    /** What is known on day 400 of a forecast made on day 100. */
    private static Outlook known(ForecastSeries... all) {
        return new Foresight(OwnRecord.of(List.of(all)), Optional.empty())
                .outlook(ForecastPoint.of(day(100), day(300)), day(300), day(400))
                .orElseThrow();
    }

    @Test
    void theMostComparableForecastsAreNamedOneOfAMilestone() {
        ForecastSeries far = new ForecastSeries(
                "far", "far", List.of(ForecastPoint.of(day(0), day(40)), ForecastPoint.of(day(50), day(95))));
        Outlook outlook = known(far, creeping("b", "b", 3, 50));

        assertThat(outlook.precedents(3))
                .extracting(Precedent::milestone, one -> one.forecast().reported(), one -> one.later()
                        .reported())
                .containsExactly(tuple("b", day(0), day(200)), tuple("far", day(0), day(50)));
        assertThat(outlook.precedents(1)).hasSize(1);
    }

    @Test
    void theDayOnWhichItWasReachedIsNoDayToLookAt() {
        ForecastSeries reached = new ForecastSeries(
                "a",
                "a",
                List.of(
                        ForecastPoint.of(day(0), day(200)),
                        ForecastPoint.of(day(100), day(230)),
                        new ForecastPoint(day(300), day(240), "", true)));

        Prediction only =
                new Backtest(List.of(reached), Optional.empty()).timeForward().get(0);

        assertThat(only.ahead()).isEqualTo(200);
        assertThat(only.became()).isEqualTo(day(240));
    }

    @Test
    void milestonesThatCanBeCheckedAreCounted() {
        OwnRecord record = OwnRecord.of(List.of(creeping("a", "a", 2, 0), creeping("b", "b", 3, 0)));

        assertThat(record.matured()).isOne();
    }

    @Test
    void ofVeryFrequentReportsNotEachIsLearnedFrom() {
        List<ForecastPoint> daily = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            daily.add(ForecastPoint.of(day(i), day(3_000)));
        }

        assertThat(new ForecastSeries("a", "a", daily).spaced()).hasSizeLessThan(150);
        assertThat(new ForecastSeries("a", "a", daily.subList(0, 500)).spaced())
                .isEqualTo(new ForecastSeries("a", "a", daily)
                        .spaced().stream()
                                .filter(point -> point.reported().isBefore(day(500)))
                                .toList());
    }

    @Test
    void aScoreOfForecastsThatNeverMissedSaysThatTheReportedOneIsAsGood() {
        Score score =
                Score.of(new Backtest(List.of(creeping("a", "a", 5, 0), creeping("b", "b", 5, 0)), Optional.empty())
                        .timeForward());

        assertThat(score.ratio()).isEqualTo(1);
        assertThat(score.isNoHelp()).isTrue();
        assertThat(score.isTooSmall()).isTrue();
    }

    private static List<Optional<Spread>> madeBy(LocalDate last, ForecastSeries series, Backtest backtest) {
        return backtest.timeForward().stream()
                .filter(one -> one.series().name().equals(series.name()))
                .filter(one -> !one.from().reported().isAfter(last))
                .map(Prediction::spread)
                .toList();
    }

    /** A report every hundred days, each with a forecast so many days later than the one before. */
    private static ForecastSeries creeping(String name, String cluster, int reports, int slip) {
        List<ForecastPoint> points = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            points.add(ForecastPoint.of(day(i * 100), day(1_000 + i * slip)));
        }
        return new ForecastSeries(name, cluster, points);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
