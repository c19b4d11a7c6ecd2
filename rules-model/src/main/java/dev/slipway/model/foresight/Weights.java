package dev.slipway.model.foresight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How much each movement says on a question: the more, the more alike it is, by a Gaussian kernel over the logarithms of
 * the days ahead and of those that remained. A movement at another stage says a twentieth.
 */
final class Weights {

    /** The bandwidth: two forecasts are alike where their days differ by about a third. */
    private static final double BANDWIDTH = 0.3;

    private static final double OTHER_STAGE = 0.05;
    private static final double STAGE_DISTANCE = -2 * BANDWIDTH * BANDWIDTH * Math.log(OTHER_STAGE);

    /** How many milestones of the own record a class is worth. */
    private static final double WORTH_OF_CLASS = 10;

    /** So many of the nearest movements are to be within the bandwidth of a class. */
    private static final int NEAREST = 31;

    /** Beyond it the weight is nothing but arithmetic. */
    private static final double NEGLIGIBLE = 20;

    private static final double ABOUT_NOTHING = 1e-3;

    private static final int NONE = -1;

    private final Movements movements;
    private final double[] each;
    private final double sum;
    private final double comparable;
    private final double total;

    /**
     * @param each by movement, before they are scaled
     * @param sum of them
     * @param comparable how many milestones they are as good as: the sum over milestones of the largest weight of each
     * @param total what they add up to after scaling
     */
    Weights(Movements movements, double[] each, double sum, double comparable, double total) {
        this.movements = movements;
        this.each = each;
        this.sum = sum;
        this.comparable = comparable;
        this.total = total;
    }

    /** The own record, which weighs as much as it has comparable milestones. */
    static Weights ofOwn(Movements own, LookAhead question, IntPredicate counts) {
        Weights weights = kernel(own, distances(own, question, counts), BANDWIDTH, 0);
        return new Weights(own, weights.each, weights.sum, weights.comparable, weights.comparable);
    }

    /** A class, with a bandwidth wide enough to hold something. */
    static Weights ofClass(Movements all, LookAhead question, IntPredicate counts) {
        double[] distances = distances(all, question, counts);
        double wide = Math.max(BANDWIDTH, Math.sqrt(distanceOfNearest(distances)));
        return kernel(all, distances, wide, WORTH_OF_CLASS);
    }

    /** The own record with the bandwidth of a class, where nothing in it is alike; empty where there is nothing at all. */
    static Optional<Weights> ofFarther(Movements own, LookAhead question, IntPredicate counts) {
        Weights weights = ofClass(own, question, counts);
        return weights.sum == 0 ? Optional.empty() : Optional.of(weights);
    }

    private static Weights kernel(Movements all, double[] distances, double bandwidth, double total) {
        double[] each = new double[distances.length];
        double[] largest = new double[all.milestones()];
        double scale = 1 / (2 * bandwidth * bandwidth);
        double sum = 0;
        for (int i = 0; i < each.length; i++) {
            double exponent = distances[i] * scale;
            if (exponent < NEGLIGIBLE) {
                each[i] = Math.exp(-exponent);
                sum += each[i];
                int series = all.series(i);
                largest[series] = Math.max(largest[series], each[i]);
            }
        }
        return new Weights(all, each, sum, Arrays.stream(largest).sum(), total);
    }

    /** The square of the distance of each movement; without end of one that does not count. */
    private static double[] distances(Movements all, LookAhead question, IntPredicate counts) {
        double[] distances = new double[all.count()];
        int stage = all.stage(question.from().stage());
        for (int i = 0; i < distances.length; i++) {
            double distance = counts.test(i) ? all.distance(i, question) : Double.POSITIVE_INFINITY;
            distances[i] = all.isOfOtherStage(i, stage) ? distance + STAGE_DISTANCE : distance;
        }
        return distances;
    }

    /** The distance of the last of the nearest; of the farthest where there are not so many. */
    private static double distanceOfNearest(double[] distances) {
        double[] nearest = new double[NEAREST];
        int found = 0;
        for (double distance : distances) {
            boolean isNear = found < NEAREST || distance < nearest[NEAREST - 1];
            if (isNear && distance < Double.POSITIVE_INFINITY) {
                int place = Math.min(found, NEAREST - 1);
                while (place > 0 && nearest[place - 1] > distance) {
                    nearest[place] = nearest[place - 1];
                    place--;
                }
                nearest[place] = distance;
                found = Math.min(NEAREST, found + 1);
            }
        }
        return found == 0 ? 0 : nearest[found - 1];
    }

    Movements movements() {
        return movements;
    }

    /** By movement, before they are scaled; not a copy. */
    double[] each() {
        return each;
    }

    /** How many milestones they are as good as. */
    double comparable() {
        return comparable;
    }

    /** The movements that say most, one of a milestone, those that say most first. */
    List<Integer> heaviest(int most) {
        int[] best = new int[movements.milestones()];
        Arrays.fill(best, NONE);
        for (int i = 0; i < each.length; i++) {
            int series = movements.series(i);
            boolean isBetter = best[series] == NONE ? each[i] > 0 : each[i] > each[best[series]];
            best[series] = isBetter ? i : best[series];
        }
        return Arrays.stream(best)
                .filter(movement -> movement != NONE)
                .boxed()
                .sorted(Comparator.comparingDouble(movement -> -each[movement]))
                .limit(most)
                .toList();
    }

    /** What they add up to after scaling. */
    double total() {
        return total;
    }

    /** Whether there is next to nothing in it. */
    boolean isNothing() {
        return sum < ABOUT_NOTHING;
    }

    /** What weighs anything, scaled, those to the left first. */
    WeightedRates inOrder() {
        double[] rates = new double[each.length];
        double[] weights = new double[each.length];
        int count = 0;
        for (int movement : movements.byRate()) {
            if (each[movement] > 0) {
                rates[count] = movements.rate(movement);
                weights[count++] = each[movement] * total / sum;
            }
        }
        return new WeightedRates(rates, weights, count);
    }

    /** The share, in comparable milestones, of what moved by this rate or less. */
    double upTo(double rate) {
        double below = 0;
        for (int i = 0; i < each.length; i++) {
            below += movements.rate(i) <= rate ? each[i] : 0;
        }
        return below * total / sum;
    }
}
