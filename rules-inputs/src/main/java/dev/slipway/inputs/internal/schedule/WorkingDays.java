package dev.slipway.inputs.internal.schedule;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/** Durations in working days of a task's own calendar. */
final class WorkingDays {

    private static final int DAYS_OF_WEEK = 7;
    private static final double HOURS_OF_DAY = 24;
    private static final double DAYS_OF_MONTH = 30;
    private static final double DAYS_OF_YEAR = 365;
    private static final int USUAL_WEEK = 5;

    private WorkingDays() {}

    /** Empty where there is no duration, or none that is a number of days. */
    static OptionalDouble of(@Nullable Object duration, Task task) {
        if (!(duration instanceof Duration time)) {
            return OptionalDouble.empty();
        }
        double days = days(time, calendar(task));
        return Double.isFinite(days) ? OptionalDouble.of(days) : OptionalDouble.empty();
    }

    private static TimeUnitDefaultsContainer calendar(Task task) {
        ProjectCalendar own = task.getEffectiveCalendar();
        return own == null ? task.getParentFile().getProjectProperties() : own;
    }

    /** Time that runs by the clock takes the working days that lie in it. */
    private static double days(Duration time, TimeUnitDefaultsContainer calendar) {
        double amount = time.getDuration();
        return switch (time.getUnits()) {
            case ELAPSED_MINUTES -> working(amount / 60 / HOURS_OF_DAY, calendar);
            case ELAPSED_HOURS -> working(amount / HOURS_OF_DAY, calendar);
            case ELAPSED_DAYS -> working(amount, calendar);
            case ELAPSED_WEEKS -> working(amount * DAYS_OF_WEEK, calendar);
            case ELAPSED_MONTHS -> working(amount * DAYS_OF_MONTH, calendar);
            case ELAPSED_YEARS -> working(amount * DAYS_OF_YEAR, calendar);
            default -> time.convertUnits(TimeUnit.DAYS, calendar).getDuration();
        };
    }

    private static double working(double days, TimeUnitDefaultsContainer calendar) {
        Integer day = calendar.getMinutesPerDay();
        Integer week = calendar.getMinutesPerWeek();
        double daysOfWorkWeek = day == null || week == null || day <= 0 ? USUAL_WEEK : (double) week / day;
        return days * daysOfWorkWeek / DAYS_OF_WEEK;
    }
}
