package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The straight line that fits a row of forecasts best: forecast day over report day, by least squares. At a slope of 1
 * each day that passes moves the forecast by a day, and the milestone is never reached.
 *
 * @param slope days of forecast for each day of reporting
 * @param meanReport the middle of the report days, in days since 1970-01-01
 * @param meanForecast the middle of the forecast days, likewise; the line goes through both
 */
public record Trend(double slope, double meanReport, double meanForecast) {

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    public static Trend through(List<Forecast> forecasts) {
        double meanReport =
                forecasts.stream().mapToDouble(Trend::report).average().orElseThrow();
        double meanForecast =
                forecasts.stream().mapToDouble(Trend::end).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (Forecast forecast : forecasts) {
            double distance = report(forecast) - meanReport;
            products += distance * (end(forecast) - meanForecast);
            squares += distance * distance;
        }
        return new Trend(products / squares, meanReport, meanForecast);
    }

    /**
     * Whether the line meets the diagonal, on which forecast and report day are one, only after the given day, or
     * never: the milestone would be reached after it.
     *
     * @param lastReport the day of the latest report
     */
    public boolean isReachedAfter(LocalDate day, LocalDate lastReport) {
        if (slope >= 1) {
            return meanForecast + slope * (lastReport.toEpochDay() - meanReport) > lastReport.toEpochDay();
        }
        return meeting() > day.toEpochDay();
    }

    /** The forecast that the line gives for a report of that day, to the day. */
    public LocalDate forecastOn(LocalDate reportDay) {
        return LocalDate.ofEpochDay(Math.round(meanForecast + slope * (reportDay.toEpochDay() - meanReport)));
    }

    /**
     * The day on which the line meets the diagonal, so that the milestone is reached; empty at a slope of 1 or more, and
     * where that day has more than four digits in its year.
     */
    public Optional<LocalDate> meetsDiagonalOn() {
        return slope >= 1 || meeting() > LAST_DAY
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay((long) Math.ceil(meeting())));
    }

    private double meeting() {
        return Rounding.toMillionth(meanReport + (meanForecast - meanReport) / (1 - slope));
    }

    private static double report(Forecast forecast) {
        return forecast.reportDate().toEpochDay();
    }

    private static double end(Forecast forecast) {
        return forecast.window().latestKnown().toEpochDay();
    }
}
