package dev.slipway.reports.internal.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Time from left to right over columns of text, marked by months, quarters or years as they fit. */
record TimeAxis(DaysShown range, int columns, TimeUnit unit) {

    /** Over whole units with all days of the range. */
    static TimeAxis over(DaysShown range, int columns) {
        TimeUnit unit = TimeUnit.fitting(range, columns);
        return new TimeAxis(unit.whole(range), columns, unit);
    }

    /** The column in which a day lies; the first or the last for days outside. */
    int column(LocalDate day) {
        return range.part(day, columns);
    }

    /** The day in the middle of a column. */
    LocalDate day(int column) {
        return range.middle(column, columns);
    }

    /** The lines that name its units: years, and under them months by their numbers or quarters. */
    List<String> scale() {
        List<String> lines = new ArrayList<>();
        lines.add(years());
        if (unit != TimeUnit.YEAR) {
            lines.add(units());
        }
        return lines;
    }

    private String years() {
        StringBuilder line = new StringBuilder();
        LocalDate start = range.first();
        LocalDate next = TimeUnit.YEAR.next(TimeUnit.YEAR.start(start));
        boolean isCrowdedOut = range.contains(next) && column(next) < "2026 ".length();
        if (!isCrowdedOut) {
            name(line, start, String.valueOf(start.getYear()));
        }
        for (; range.contains(next); next = TimeUnit.YEAR.next(next)) {
            name(line, next, String.valueOf(next.getYear()));
        }
        return line.toString();
    }

    private String units() {
        StringBuilder line = new StringBuilder();
        for (LocalDate start = range.first(); range.contains(start); start = unit.next(start)) {
            int month = start.getMonthValue();
            name(line, start, unit == TimeUnit.MONTH ? String.valueOf(month) : "Q" + (month + 2) / 3);
        }
        return line.toString();
    }

    /** Puts a name where its day lies, if it does not run into the name before it or over the end. */
    private void name(StringBuilder line, LocalDate day, String name) {
        int column = column(day);
        boolean isFree = line.isEmpty() || column > line.length();
        if (isFree && column + name.length() <= columns) {
            line.append(" ".repeat(column - line.length())).append(name);
        }
    }
}
