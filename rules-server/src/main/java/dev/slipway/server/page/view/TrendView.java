package dev.slipway.server.page.view;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.measure.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the forecast of a milestone moved: report days from left to right, forecasts from below upward.
 *
 * @param reports the scale of report days
 * @param dates the scale of forecasts
 * @param moved days from the first forecast to the last; above zero where it became later
 */
public record TrendView(MilestoneStatus status, TimeScale reports, TimeScale dates, long moved) {

    /** A forecast in the picture. */
    public record Point(String x, String y, LocalDate reported, DateWindow forecast) {}

    /** A straight piece of the picture. */
    public record Piece(String x1, String y1, String x2, String y2) {}

    public List<Point> points() {
        return status.history().forecasts().stream()
                .map(forecast -> new Point(
                        reports.x(forecast.reportDate()), y(end(forecast)), forecast.reportDate(), forecast.window()))
                .toList();
    }

    public List<Piece> pieces() {
        List<Point> points = points();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            pieces.add(new Piece(from.x(), from.y(), to.x(), to.y()));
        }
        return pieces;
    }

    /** How high the deadline lies; empty where it is not known. */
    public Optional<String> deadline() {
        return Optional.of(status.deadline()).filter(DateWindow::isKnown).map(date -> y(date.latestKnown()));
    }

    private static LocalDate end(Forecast forecast) {
        return forecast.window().latestKnown();
    }

    private String y(LocalDate day) {
        return PictureSpan.percent(100 - dates.place(day));
    }
}
