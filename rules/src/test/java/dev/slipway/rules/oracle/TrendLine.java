package dev.slipway.rules.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The straight line through the ends of the latest forecasts over their report dates, by ordinary least squares. All is
 * counted in whole days from the first of these reports and compared as fractions, so that nothing needs to be rounded.
 *
 * @param count how many forecasts it goes through
 * @param reported sum of the report dates
 * @param expected sum of the forecast ends
 * @param rise slope times run
 * @param run above zero
 * @param lastReported the report date of the last
 */
record TrendLine(LocalDate first, long count, long reported, long expected, long rise, long run, long lastReported) {

    private static final int MOST_FORECASTS = 6;
    private static final int LEAST_FORECASTS = 4;
    private static final int LEAST_DAYS = 90;

    /** Through the trailing forecasts of one precision; empty where they are too few or span too little. */
    static Optional<TrendLine> of(List<FieldStatement<DateWindow>> forecasts) {
        int from = forecasts.size();
        while (from > 0
                && forecasts.size() - from < MOST_FORECASTS
                && precisionOf(forecasts, from - 1) == precisionOf(forecasts, forecasts.size() - 1)) {
            from--;
        }
        List<FieldStatement<DateWindow>> window = forecasts.subList(from, forecasts.size());
        if (window.size() < LEAST_FORECASTS) {
            return Optional.empty();
        }
        TrendLine line = through(window);
        return line.lastReported < LEAST_DAYS ? Optional.empty() : Optional.of(line);
    }

    private static Precision precisionOf(List<FieldStatement<DateWindow>> forecasts, int index) {
        return forecasts.get(index).value().precision();
    }

    private static TrendLine through(List<FieldStatement<DateWindow>> window) {
        LocalDate first = window.get(0).reported();
        long count = window.size();
        long reported = 0;
        long expected = 0;
        long squares = 0;
        long products = 0;
        long x = 0;
        for (FieldStatement<DateWindow> forecast : window) {
            x = DAYS.between(first, forecast.reported());
            long y = DAYS.between(first, forecast.value().end());
            reported += x;
            expected += y;
            squares += x * x;
            products += x * y;
        }
        long rise = count * products - reported * expected;
        long run = count * squares - reported * reported;
        return new TrendLine(first, count, reported, expected, rise, run, x);
    }

    /** Whether a day of reporting moves the forecast by nine tenths of a day or more. */
    boolean slidesDayForDay() {
        return 10 * rise >= 9 * run;
    }

    /**
     * Whether the line meets the diagonal, where the forecast is the day itself, after the given day: at intercept /
     * (1 - slope). A line as steep as the diagonal or steeper never meets it again where it lies above it now.
     */
    boolean overruns(LocalDate day) {
        long left = run - rise;
        if (left <= 0) {
            return expected * run + rise * (count * lastReported - reported) > count * lastReported * run;
        }
        return expected * run - rise * reported > count * DAYS.between(first, day) * left;
    }
}
