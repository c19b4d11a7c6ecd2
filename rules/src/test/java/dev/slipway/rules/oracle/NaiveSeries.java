package dev.slipway.rules.oracle;

import static dev.slipway.rules.oracle.NaiveMilestones.days;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What was expected of a milestone, day by day: the last day of its forecast; once it is reached, the last day of its actual,
 * also on the days on which others are reported.
 */
record NaiveSeries(List<Point> points) {

    private static final int THIRTY_YEARS = 10_957;

    private static final Comparator<MilestoneUpdate> LATER = Comparator.comparing(MilestoneUpdate::reportDate)
            .thenComparing(MilestoneUpdate::provenance)
            .thenComparing(MilestoneUpdate::toString);

    record Point(LocalDate day, LocalDate expected, boolean reached, String stage) {

        int remaining() {
            return Math.max(30, days(day, expected));
        }
    }

    static NaiveSeries of(KnownMilestone milestone) {
        TreeSet<LocalDate> reportDays = new TreeSet<>();
        milestone.reports().forEach(report -> reportDays.add(report.reportDate()));
        List<Point> points = new ArrayList<>();
        for (LocalDate day : reportDays) {
            point(milestone.asOf(day), day).ifPresent(point -> {
                boolean plausible = days(day, point.expected()) <= THIRTY_YEARS;
                if (plausible) {
                    points.add(point);
                } else if (!points.isEmpty()) {
                    Point last = points.get(points.size() - 1);
                    points.add(new Point(day, last.expected(), last.reached(), point.stage()));
                }
            });
        }
        return new NaiveSeries(points);
    }

    private static Optional<Point> point(KnownMilestone then, LocalDate day) {
        Optional<DateWindow> actual = then.actual().filter(DateWindow::hasEnd);
        if (actual.isPresent()) {
            return Optional.of(new Point(day, actual.orElseThrow().end(), true, stage(then)));
        }
        return then.forecasts().stream()
                .filter(forecast ->
                        forecast.reported().equals(day) && forecast.value().hasEnd())
                .map(forecast -> new Point(day, forecast.value().end(), false, stage(then)))
                .findFirst();
    }

    private static String stage(KnownMilestone then) {
        return then.reports().stream()
                .filter(report -> !report.stage().isEmpty())
                .max(LATER)
                .map(report -> report.stage().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a forecast but the first and the last can be checked. */
    boolean matured() {
        for (int i = 1; i < points.size() - 1; i++) {
            if (!points.get(i).reached()) {
                return true;
            }
        }
        return false;
    }

    Optional<Point> lastForecast() {
        return points.stream().filter(point -> !point.reached()).reduce((one, next) -> next);
    }

    /** The points that are learned from: no two closer than a twentieth of the age. */
    List<Point> learnedFrom(TreeSet<LocalDate> allDays) {
        List<Point> kept = new ArrayList<>();
        for (Point point : seenAgain(allDays)) {
            int age = kept.isEmpty() ? 0 : days(kept.get(0).day(), point.day());
            if (kept.isEmpty() || days(kept.get(kept.size() - 1).day(), point.day()) >= age / 20) {
                kept.add(point);
            }
        }
        return kept;
    }

    private List<Point> seenAgain(TreeSet<LocalDate> allDays) {
        List<Point> all = new ArrayList<>();
        Optional<Point> last = Optional.empty();
        for (LocalDate day : allDays) {
            Optional<Point> today =
                    points.stream().filter(point -> point.day().equals(day)).findFirst();
            Optional<Point> again =
                    last.filter(Point::reached).map(point -> new Point(day, point.expected(), true, point.stage()));
            Optional<Point> seen = today.or(() -> again);
            seen.ifPresent(all::add);
            last = today.or(() -> again).isPresent() ? seen : last;
        }
        return all;
    }
}
