package dev.slipway.model.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foresight asked of the past: every forecast but the first and the last of each series, for the day of its last report.
 */
public final class Backtest {

    /** Of more milestones no more is learned that would be worth the time. */
    private static final int MOST_LEARNED_FROM = 400;

    private final List<ForecastSeries> all;
    private final Foresight foresight;

    /**
     * A backtest on these series.
     *
     * @param reference a class that was learned from other milestones than these
     */
    public Backtest(List<ForecastSeries> all, Optional<ReferenceClass> reference) {
        this.all = List.copyOf(all);
        this.foresight = new Foresight(OwnRecord.of(this.all, MOST_LEARNED_FROM), reference);
    }

    /** Each learned from what was reported by its own day, and from the class. */
    public List<Prediction> timeForward() {
        return each((series, from) -> foresight.outlook(
                from, series.last().reported(), from.reported().plusDays(1)));
    }

    /** Each learned from all other clusters, also from what they reported later, and from the class. */
    public List<Prediction> oneClusterOut() {
        return each((series, from) ->
                foresight.outlookWithout(series.cluster(), from, series.last().reported()));
    }

    private interface Question {

        Optional<Outlook> ask(ForecastSeries series, ForecastPoint from);
    }

    private List<Prediction> each(Question question) {
        List<Prediction> predictions = new ArrayList<>();
        for (ForecastSeries series : all) {
            for (ForecastPoint from : series.matured()) {
                predictions.add(
                        new Prediction(series, from, question.ask(series, from).map(Outlook::spread)));
            }
        }
        return predictions;
    }
}
