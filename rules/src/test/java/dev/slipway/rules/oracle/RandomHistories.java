package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Forecasts of one milestone over months: drifting, sliding day for day, swaying, turning late, crowded where a trend rule changes its mind. */
final class RandomHistories {

    private final LocalDate asOf;

    RandomHistories(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** From a forecast to the next: days from report to report, and days by which it moved right. */
    record Step(int days, int move) {}

    /** What a deadline is set by, for the rules to fire or not by a day. */
    enum Anchor {
        LAST_REPORT,
        LAST_FORECAST,
        /** Where a line that rises a day in two meets the diagonal. */
        HALF_PACE,
        /** Where a line that rises two days in three meets the diagonal. */
        TWO_THIRDS_PACE
    }

    /**
     * A history given from its end, which stays where it is when steps are dropped.
     *
     * @param lastReport in days from today
     * @param lastForecast in days from the last report
     * @param precision of all forecasts but that which is stated otherwise
     * @param otherwise which forecast, counted from the last, is stated to the month; beyond the first for none
     * @param slack days from the anchor to the deadline
     */
    record History(
            LocalDate asOf,
            int lastReport,
            int lastForecast,
            List<Step> stepsBack,
            Precision precision,
            int otherwise,
            Anchor anchor,
            int slack) {

        List<Sketch.Report> reports(Sketch.Backing backing) {
            List<Sketch.Report> reports = new ArrayList<>();
            LocalDate reported = asOf.plusDays(lastReport);
            LocalDate forecast = reported.plusDays(lastForecast);
            for (int back = 0; back <= stepsBack.size(); back++) {
                Precision stated = back == otherwise ? Precision.MONTH : precision;
                reports.add(Sketch.Report.forecast(1, reported, RandomDates.around(forecast, stated), backing));
                if (back < stepsBack.size()) {
                    reported = reported.minusDays(stepsBack.get(back).days());
                    forecast = forecast.minusDays(stepsBack.get(back).move());
                }
            }
            Collections.reverse(reports);
            return reports;
        }

        DateWindow deadline() {
            int ahead =
                    switch (anchor) {
                        case LAST_REPORT -> 0;
                        case LAST_FORECAST -> lastForecast;
                        case HALF_PACE -> 2 * lastForecast;
                        case TWO_THIRDS_PACE -> 3 * lastForecast;
                    };
            return DateWindow.day(asOf.plusDays(lastReport + ahead + slack));
        }
    }

    Arbitrary<History> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(0, 0, -1, -20)),
                                Tuple.of(3, Arbitraries.of(-12, -13, -14, -15, -36, -37, -62, -63)),
                                Tuple.of(1, Arbitraries.of(-97, -98, -184, -185, 1))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(-10, 400)),
                                Tuple.of(1, Arbitraries.of(0, 1))),
                        stepsBack(),
                        Arbitraries.frequency(
                                Tuple.of(8, Precision.DAY),
                                Tuple.of(2, Precision.MONTH),
                                Tuple.of(1, Precision.QUARTER)),
                        Arbitraries.frequency(Tuple.of(6, 99), Tuple.of(1, 0), Tuple.of(1, 3), Tuple.of(1, 4)),
                        Arbitraries.of(Anchor.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(0, -1, 1)),
                                Tuple.of(2, Arbitraries.of(89, 90, 91, 45, 180)),
                                Tuple.of(1, Arbitraries.integers().between(-100, 200))))
                .as((lastReport, lastForecast, stepsBack, precision, otherwise, anchor, slack) ->
                        new History(asOf, lastReport, lastForecast, stepsBack, precision, otherwise, anchor, slack));
    }

    private static Arbitrary<List<Step>> stepsBack() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, steps(Arbitraries.of(1, 4, 5, 6, 10, 29, 30, 31, 0))),
                Tuple.of(2, monthly(27, 27, 27, 27, 26, 28, 30)),
                Tuple.of(1, monthly(15, 15, 15, 15, 14, 16)),
                Tuple.of(1, monthly(20, 20, 20, 20, 19, 21)),
                Tuple.of(1, monthly(30)),
                Tuple.of(2, steps(Arbitraries.of(14, -14, 13, -13, 15, -15, 7, -7, 0))),
                Tuple.of(1, steps(Arbitraries.integers().between(-40, 40))),
                Tuple.of(2, lateTurn()));
    }

    private static Arbitrary<List<Step>> steps(Arbitrary<Integer> moves) {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(30, 30, 31, 29, 28)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        return Combinators.combine(days, moves)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(7);
    }

    /** Of one pace, nearly. */
    private static Arbitrary<List<Step>> monthly(Integer... moves) {
        return Arbitraries.of(moves)
                .map(move -> new Step(30, move))
                .list()
                .ofMinSize(3)
                .ofMaxSize(7);
    }

    /** Steady, until the last. */
    private static Arbitrary<List<Step>> lateTurn() {
        return Combinators.combine(Arbitraries.of(29, 30, 31, 60), steps(Arbitraries.of(0, 0, 3, 4, -3, -4, 7, 8)))
                .as((turn, calm) -> {
                    List<Step> steps = new ArrayList<>(calm);
                    steps.add(0, new Step(30, turn));
                    return steps;
                });
    }
}
