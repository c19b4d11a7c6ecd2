package dev.slipway.model.foresight;

import dev.slipway.model.base.Lazy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Movements in columns, so that thousands of them are weighed in a moment. */
final class Movements {

    /** Nobody's forecast is compared by less than a month that was left to it. */
    private static final int LEAST_REMAINING = 30;

    private static final int UNKNOWN_STAGE = 0;

    private final int count;
    private final double[] logAhead;
    private final double[] logRemaining;
    private final double[] rate;
    private final int[] series;
    private final long[] seen;
    private final int[] stage;
    private final int milestones;
    private final Map<String, Integer> stages = new HashMap<>(Map.of("", UNKNOWN_STAGE));
    private final Lazy<int[]> byRate = new Lazy<>(this::sorted);

    private Movements(List<Movement> movements, long[] seen) {
        this.count = movements.size();
        this.logAhead = new double[count];
        this.logRemaining = new double[count];
        this.rate = new double[count];
        this.series = new int[count];
        this.stage = new int[count];
        this.seen = seen;
        int most = 0;
        for (int i = 0; i < count; i++) {
            Movement movement = movements.get(i);
            logAhead[i] = Math.log(movement.ahead());
            logRemaining[i] = logRemaining(movement.remaining());
            rate[i] = (double) movement.slip() / movement.ahead();
            series[i] = movement.series();
            stage[i] = stages.computeIfAbsent(folded(movement.stage()), word -> stages.size());
            most = Math.max(most, movement.series() + 1);
        }
        this.milestones = most;
    }

    /** Movements that were all seen before any question is asked. */
    static Movements of(List<Movement> movements) {
        return new Movements(movements, new long[movements.size()]);
    }

    /** Movements, each with the day on which it was seen. */
    static Movements seenOn(List<Movement> movements, List<Long> days) {
        return new Movements(movements, days.stream().mapToLong(Long::longValue).toArray());
    }

    static double logRemaining(int days) {
        return Math.log(Math.max(LEAST_REMAINING, days));
    }

    private static String folded(String stage) {
        return stage.strip().toLowerCase(Locale.ROOT);
    }

    int count() {
        return count;
    }

    /** One more than the highest number of a series. */
    int milestones() {
        return milestones;
    }

    int series(int movement) {
        return series[movement];
    }

    /** The days by which the forecast moved for each day that passed. */
    double rate(int movement) {
        return rate[movement];
    }

    /** The day on which it was seen. */
    LocalDate seen(int movement) {
        return LocalDate.ofEpochDay(seen[movement]);
    }

    /** Whether it was seen by the end of the day before this one, counted from 1970. */
    boolean isSeenBefore(long day, int movement) {
        return seen[movement] < day;
    }

    /** The square of its distance from a question, by the logarithms of the days ahead and of those that remain. */
    double distance(int movement, LookAhead question) {
        double ahead = logAhead[movement] - question.logAhead();
        double remaining = logRemaining[movement] - question.logRemaining();
        return ahead * ahead + remaining * remaining;
    }

    /** What a stage is called here; {@link #isOfOtherStage} takes it. */
    int stage(String word) {
        return stages.getOrDefault(folded(word), -1);
    }

    /** Whether both stages are known and differ. */
    boolean isOfOtherStage(int movement, int asked) {
        return asked != UNKNOWN_STAGE && stage[movement] != UNKNOWN_STAGE && stage[movement] != asked;
    }

    /** All movements, those to the left first. */
    int[] byRate() {
        return byRate.get();
    }

    private int[] sorted() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        order.sort((one, other) -> Double.compare(rate[one], rate[other]));
        return Collections.unmodifiableList(order).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
