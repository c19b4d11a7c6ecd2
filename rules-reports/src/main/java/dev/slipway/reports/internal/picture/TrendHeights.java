package dev.slipway.reports.internal.picture;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands beside the rows of a chart of trends: the month of every third, or its day where months would repeat. */
record TrendHeights(DaysShown forecasts, boolean asDays) {

    private static final int MONTH = "2026-03".length();
    private static final int DAY = "2026-03-31".length();
    private static final int STEP = 3;

    static TrendHeights of(DaysShown forecasts) {
        TrendHeights months = new TrendHeights(forecasts, false);
        List<String> names = IntStream.range(0, TrendMarks.ROWS)
                .filter(TrendHeights::isNamed)
                .mapToObj(months::name)
                .toList();
        return new TrendHeights(forecasts, Set.copyOf(names).size() < names.size());
    }

    /** Columns of the widest, and a blank after it. */
    int width() {
        return (asDays ? DAY : MONTH) + 1;
    }

    /** The month or the day in which the middle of a row lies: {@code 2026-03}; empty for rows without a name. */
    String name(int row) {
        return isNamed(row)
                ? forecasts
                        .middle(TrendMarks.ROWS - 1 - row, TrendMarks.ROWS)
                        .toString()
                        .substring(0, width() - 1)
                : "";
    }

    private static boolean isNamed(int row) {
        return row % STEP == 0;
    }
}
