package dev.slipway.reports.internal.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the marks of a time axis mean. */
enum TimeUnit {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final int LEAST_COLUMNS = 3;

    private final int months;

    TimeUnit(int months) {
        this.months = months;
    }

    /** The finest unit whose names all have room. */
    static TimeUnit fitting(DaysShown range, int columns) {
        long months = ChronoUnit.MONTHS.between(range.first().withDayOfMonth(1), range.last()) + 1;
        if (months * LEAST_COLUMNS <= columns) {
            return MONTH;
        }
        return months * LEAST_COLUMNS <= columns * (long) QUARTER.months ? QUARTER : YEAR;
    }

    /** The first day of the unit in which this day lies. */
    LocalDate start(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    LocalDate next(LocalDate start) {
        return start.plusMonths(months);
    }

    /** The same days, begun and ended with whole units. */
    DaysShown whole(DaysShown range) {
        return new DaysShown(start(range.first()), next(start(range.last())).minusDays(1));
    }
}
