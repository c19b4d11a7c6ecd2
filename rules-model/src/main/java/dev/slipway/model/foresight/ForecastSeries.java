package dev.slipway.model.foresight;

import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was expected of one milestone, a point a report day, oldest first.
 *
 * @param name the milestone
 * @param cluster what its siblings share with it: of a project in several lots one says much of the other
 * @param points without what is not plausible: where a forecast lies more than {@value #GUARD} days ahead, the one before it
 *     counts on, and where there is none the report does not count
 */
public record ForecastSeries(String name, String cluster, List<ForecastPoint> points) {

    /** Thirty years: no office knows a date so far ahead, and a slip of the keyboard often makes one. */
    static final int GUARD = 10_957;

    /** Two reports that are both learned from are a twentieth of the age of the series apart, or more. */
    private static final int SHARE_OF_AGE = 20;

    public ForecastSeries {
        Required.present("name", name);
        Required.present("cluster", cluster);
        points = plausible(points);
    }

    private static List<ForecastPoint> plausible(List<ForecastPoint> points) {
        List<ForecastPoint> sound = new ArrayList<>(points.size());
        for (ForecastPoint point : points) {
            boolean isPlausible =
                    point.expected().toEpochDay() - point.reported().toEpochDay() <= GUARD;
            if (isPlausible) {
                sound.add(point);
            } else if (!sound.isEmpty()) {
                ForecastPoint last = sound.get(sound.size() - 1);
                sound.add(new ForecastPoint(
                        point.reported(), last.expected(), point.stage(), last.isReached(), last.where()));
            }
        }
        return List.copyOf(sound);
    }

    /**
     * The same series, looked at again on these days while it was reached: it stays as it was then. Else those that forecast
     * well would drop out of the record on the day they are right. What is reported later changes none of it.
     *
     * @param days in their order
     */
    ForecastSeries seenAgainOn(List<LocalDate> days) {
        if (points.stream().noneMatch(ForecastPoint::isReached)) {
            return this;
        }
        List<ForecastPoint> longer = new ArrayList<>(points);
        for (LocalDate day : days) {
            lastBy(day)
                    .filter(point -> point.isReached() && point.reported().isBefore(day))
                    .ifPresent(point -> longer.add(point.on(day)));
        }
        longer.sort(Comparator.comparing(ForecastPoint::reported));
        return new ForecastSeries(name, cluster, longer);
    }

    /** The last point of this day or before. */
    Optional<ForecastPoint> lastBy(LocalDate day) {
        int after = points.size();
        while (after > 0 && points.get(after - 1).reported().isAfter(day)) {
            after--;
        }
        return after == 0 ? Optional.empty() : Optional.of(points.get(after - 1));
    }

    /**
     * The points to learn from. Of very frequent reports not each is: they say nearly the same. Which are left out does not
     * change as reports are added.
     */
    List<ForecastPoint> spaced() {
        List<ForecastPoint> spaced = new ArrayList<>(points.size());
        for (ForecastPoint point : points) {
            if (spaced.isEmpty() || isApart(spaced.get(spaced.size() - 1), point)) {
                spaced.add(point);
            }
        }
        return spaced;
    }

    private boolean isApart(ForecastPoint before, ForecastPoint point) {
        int age = points.get(0).daysUntil(point.reported());
        return before.daysUntil(point.reported()) >= age / SHARE_OF_AGE;
    }

    /**
     * The forecasts that can be checked: all but the first, which many offices set as the plan, and the last, with which
     * they are compared; none of a milestone that was reached.
     */
    public List<ForecastPoint> matured() {
        return points.size() < 3
                ? List.of()
                : points.subList(1, points.size() - 1).stream()
                        .filter(point -> !point.isReached())
                        .toList();
    }

    /** Whether any of its forecasts can be checked. */
    public boolean isMatured() {
        return !matured().isEmpty();
    }

    /** The last forecast; empty where none was made before it was reached. */
    public Optional<ForecastPoint> lastForecast() {
        return points.stream().filter(point -> !point.isReached()).reduce((earlier, later) -> later);
    }

    /**
     * The last point.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public ForecastPoint last() {
        return points.get(points.size() - 1);
    }
}
