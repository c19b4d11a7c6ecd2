package dev.slipway.model.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How the forecasts of the milestones at hand moved, each movement with the day on which it was seen. */
public final class OwnRecord {

    private final List<Movement> movements;
    private final Movements columns;
    private final int[] clusters;
    private final Map<String, Integer> numbers;
    private final long[] matured;

    private OwnRecord(
            List<Movement> movements, Movements columns, int[] clusters, Map<String, Integer> numbers, long[] matured) {
        this.movements = movements;
        this.columns = columns;
        this.clusters = clusters;
        this.numbers = numbers;
        this.matured = matured;
    }

    /** The record of these milestones. One that was reached is looked at again on each day on which another is reported. */
    public static OwnRecord of(List<ForecastSeries> all) {
        List<LocalDate> lookedAt = reportDays(all);
        List<Movement> movements = new ArrayList<>();
        List<Long> days = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        int[] clusters = new int[all.size()];
        for (int number = 0; number < clusters.length; number++) {
            ForecastSeries series = all.get(number);
            clusters[number] = numbers.computeIfAbsent(series.cluster(), cluster -> numbers.size());
            add(number, series.seenAgainOn(lookedAt).spaced(), movements, days);
        }
        long[] matured =
                all.stream().mapToLong(OwnRecord::dayOfMaturity).sorted().toArray();
        return new OwnRecord(List.copyOf(movements), Movements.seenOn(movements, days), clusters, numbers, matured);
    }

    /**
     * The record of so many of these milestones at most. Which are left out depends on their names alone, so that reports
     * change nothing in it.
     */
    public static OwnRecord of(List<ForecastSeries> all, int most) {
        if (all.size() <= most) {
            return of(all);
        }
        Set<ForecastSeries> chosen = all.stream()
                .sorted(Comparator.comparingInt((ForecastSeries one) -> mixed(one.name()))
                        .thenComparing(ForecastSeries::name))
                .limit(most)
                .collect(Collectors.toSet());
        return of(all.stream().filter(chosen::contains).toList());
    }

    /** Names that count up are spread by it. */
    private static int mixed(String name) {
        return name.hashCode() * 0x9E3779B9;
    }

    /** The record of nothing. */
    public static OwnRecord empty() {
        return of(List.of());
    }

    private static List<LocalDate> reportDays(List<ForecastSeries> all) {
        return all.stream()
                .flatMap(series -> series.points().stream().map(ForecastPoint::reported))
                .distinct()
                .sorted()
                .toList();
    }

    private static void add(int number, List<ForecastPoint> points, List<Movement> movements, List<Long> days) {
        for (int i = 0; i < points.size() && !points.get(i).isReached(); i++) {
            for (ForecastPoint second : points.subList(i + 1, points.size())) {
                movements.add(Movement.between(number, points.get(i), second));
                days.add(second.reported().toEpochDay());
            }
        }
    }

    /** The day of the report with which the first of its forecasts can be checked. */
    private static long dayOfMaturity(ForecastSeries series) {
        return series.matured().isEmpty()
                ? Long.MAX_VALUE
                : series.points().get(2).reported().toEpochDay();
    }

    /** All that these milestones teach, by the order in which they were given. */
    public List<Movement> movements() {
        return movements;
    }

    Movements columns() {
        return columns;
    }

    /** Of how many milestones a forecast could be checked before this day. */
    public int maturedBefore(LocalDate day) {
        int place = Arrays.binarySearch(matured, day.toEpochDay());
        int least = place < 0 ? -place - 1 : place;
        while (least > 0 && matured[least - 1] == day.toEpochDay()) {
            least--;
        }
        return least;
    }

    /** What was seen by the end of the day before this one. */
    IntPredicate before(LocalDate day) {
        long bound = day.toEpochDay();
        return movement -> columns.isSeenBefore(bound, movement);
    }

    /** What was seen of other clusters, on whatever day. */
    IntPredicate without(String cluster) {
        int left = numbers.getOrDefault(cluster, -1);
        return movement -> clusters[columns.series(movement)] != left;
    }
}
