package dev.slipway.cli.forecast;

import dev.slipway.cli.console.Console;
import dev.slipway.model.foresight.ForecastSeries;
import dev.slipway.model.foresight.LookAheadBand;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.foresight.Prediction;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.foresight.Score;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores in words. */
final class ScoreText {

    private final Console console;

    ScoreText(Console console) {
        this.console = console;
    }

    void print(
            List<Prediction> earlier,
            List<Prediction> others,
            Optional<ReferenceClass> reference,
            List<ForecastSeries> series) {
        String with = reference
                .map(known -> " and from " + known.name() + " (" + known.milestones() + " milestones)")
                .orElse("");
        printScore("Learned from earlier reports" + with, earlier);
        console.print("");
        printScore(
                "Learned from all reports of others" + with + ", " + leftOut(series) + " left out at a time", others);
        reference.filter(known -> known.isLearnedFrom(OwnRecord.of(series))).ifPresent(this::warnOfLeak);
    }

    private static String leftOut(List<ForecastSeries> series) {
        return series.stream().allMatch(one -> one.name().equals(one.cluster())) ? "one milestone" : "one terminal";
    }

    private void printScore(String title, List<Prediction> predictions) {
        Score all = Score.of(predictions);
        console.print(title + ":");
        console.print(format(
                "  %d forecasts of %d milestones; the reported forecast missed by %.0f days in the mean, Foresight by %.0f: ratio %.3f",
                all.forecasts(), all.milestones(), all.missOfReported(), all.miss(), all.ratio()));
        console.print(format(
                "  the median miss is %.0f and %.0f days; %.1f%% ended inside P10 to P90%s",
                all.medianOfReported(), all.median(), 100 * all.covered(), remark(all)));
        console.print("  days ahead   forecasts  milestones  reported  Foresight  ratio  inside");
        for (LookAheadBand band : LookAheadBand.values()) {
            List<Prediction> inBand = band.of(predictions);
            if (!inBand.isEmpty()) {
                printBand(band, Score.of(inBand));
            }
        }
    }

    private void printBand(LookAheadBand band, Score score) {
        String days = band.hasEnd() ? "up to " + band.upTo() : "over " + band.after();
        console.print(format(
                "  %-11s  %9d  %10d  %6.0f d  %7.0f d  %5.2f  %5.1f%%",
                days,
                score.forecasts(),
                score.milestones(),
                score.missOfReported(),
                score.miss(),
                score.ratio(),
                100 * score.covered()));
    }

    private static String remark(Score score) {
        if (score.isTooSmall()) {
            return "; fewer than " + Score.LEAST_MILESTONES + " milestones say little";
        }
        String help = score.isNoHelp() ? "; the reported forecast is as good" : "";
        return score.isWellCovered() ? help : help + "; P10 to P90 should hold 80%";
    }

    private void warnOfLeak(ReferenceClass reference) {
        console.log(
                "The class " + reference.name() + " holds these very milestones: it knows how they went on, so these"
                        + " scores say nothing. Score without it, or learn a class from others.");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
