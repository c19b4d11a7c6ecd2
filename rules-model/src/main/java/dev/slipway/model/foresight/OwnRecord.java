package dev.slipway.model.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How the forecasts of the milestones at hand moved, each movement with the day on which it was seen. */
public final class OwnRecord {

    /** So many milestones of a programme are learned from at most: 80 are ample. */
    public static final int MOST_LEARNED_FROM = 100;

    private final List<ForecastSeries> series;
    private final List<Movement> movements;
    private final Movements columns;
    private final int[] clusters;
    private final Map<String, Integer> numbers;
    private final int matured;

    private OwnRecord(
            List<ForecastSeries> series,
            List<Movement> movements,
            Movements columns,
            int[] clusters,
            Map<String, Integer> numbers) {
        this.series = series;
        this.movements = movements;
        this.columns = columns;
        this.clusters = clusters;
        this.numbers = numbers;
        this.matured = (int) series.stream().filter(ForecastSeries::isMatured).count();
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
        return new OwnRecord(
                List.copyOf(all), List.copyOf(movements), Movements.seenOn(movements, days), clusters, numbers);
    }

    /** The record of so many of these milestones at most, as {@link #chosen} chooses them. */
    public static OwnRecord of(List<ForecastSeries> all, int most) {
        return of(chosen(all, ForecastSeries::name, most));
    }

    /**
     * So many of these at most, in their order. Which are left out depends on their names alone, so that reports change
     * nothing in it.
     */
    public static <T> List<T> chosen(List<T> all, Function<T, String> name, int most) {
        if (all.size() <= most) {
            return all;
        }
        Set<String> names = all.stream()
                .map(name)
                .sorted(Comparator.comparingInt(OwnRecord::mixed).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(Collectors.toSet());
        return all.stream().filter(one -> names.contains(name.apply(one))).toList();
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

    /** All that these milestones teach, by the order in which they were given. */
    public List<Movement> movements() {
        return movements;
    }

    Movements columns() {
        return columns;
    }

    /** Of how many milestones a forecast can be checked. */
    public int matured() {
        return matured;
    }

    /** The forecast that moved, and where to. */
    Precedent precedent(int movement) {
        ForecastSeries moved = series.get(columns.series(movement));
        LocalDate later = columns.seen(movement);
        LocalDate first = later.minusDays(movements.get(movement).ahead());
        return new Precedent(
                moved.name(),
                moved.lastBy(first).orElseThrow(),
                moved.lastBy(later).orElseThrow());
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
