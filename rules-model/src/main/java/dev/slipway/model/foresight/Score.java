package dev.slipway.model.foresight;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How well forecasts of the past were foreseen.
 *
 * @param forecasts how many were checked
 * @param milestones of how many milestones
 * @param missOfReported mean days by which the reported forecasts missed
 * @param miss mean days by which the P50 of Foresight missed
 * @param medianOfReported the median of the former
 * @param median of the latter
 * @param covered the share that ended between P10 and P90, 0 to 1
 */
public record Score(
        int forecasts,
        int milestones,
        double missOfReported,
        double miss,
        double medianOfReported,
        double median,
        double covered) {

    /** Fewer milestones say nothing on how well it does. */
    public static final int LEAST_MILESTONES = 10;

    private static final double LEAST_COVER = 0.7;
    private static final double MOST_COVER = 0.9;

    public static Score of(List<Prediction> predictions) {
        return new Score(
                predictions.size(),
                (int) predictions.stream().map(Prediction::series).distinct().count(),
                mean(predictions, Prediction::missOfReported),
                mean(predictions, Prediction::miss),
                median(predictions, Prediction::missOfReported),
                median(predictions, Prediction::miss),
                predictions.stream()
                        .mapToInt(one -> one.isCovered() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static double mean(List<Prediction> predictions, ToLongFunction<Prediction> days) {
        return predictions.stream().mapToLong(days).average().orElse(0);
    }

    private static double median(List<Prediction> predictions, ToLongFunction<Prediction> days) {
        long[] sorted = predictions.stream().mapToLong(days).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /** The mean miss of Foresight over that of the reported forecast: below one it helps. One where none ever missed. */
    public double ratio() {
        return missOfReported == 0 ? (miss == 0 ? 1 : Double.POSITIVE_INFINITY) : miss / missOfReported;
    }

    /** Whether there are too few milestones to say anything. */
    public boolean isTooSmall() {
        return milestones < LEAST_MILESTONES;
    }

    /** Whether the reported forecast is as good. */
    public boolean isNoHelp() {
        return ratio() >= 1;
    }

    /** Whether P10 and P90 hold about as much as they say: 70 to 90 percent. */
    public boolean isWellCovered() {
        return covered >= LEAST_COVER && covered <= MOST_COVER;
    }
}
