package dev.slipway.inputs.internal.schedule;

import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;

/**
 * The lag of a link in calendar days. Working time is counted as the days it takes at the very least, a lead as those
 * it may take at most: which weekends lie within it depends on dates that move, and no rule is to find a breach that
 * the calendar explains.
 */
final class ScheduleLag {

    private static final int DAYS_OF_WEEK = 7;
    private static final double HOURS_OF_DAY = 24;
    private static final double DAYS_OF_MONTH = 30;
    private static final double DAYS_OF_YEAR = 365;
    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-6;

    private ScheduleLag() {}

    static int days(Relation relation, TimeUnitDefaultsContainer calendar) {
        Duration lag = relation.getLag();
        if (lag == null || lag.getDuration() == 0) {
            return 0;
        }
        return switch (lag.getUnits()) {
            case PERCENT, ELAPSED_PERCENT -> share(lag.getDuration() / PERCENT, relation, calendar);
            default -> days(lag, calendar);
        };
    }

    private static int share(double part, Relation relation, TimeUnitDefaultsContainer calendar) {
        Duration whole = relation.getPredecessorTask().getDuration();
        return whole == null ? 0 : days(Duration.getInstance(whole.getDuration() * part, whole.getUnits()), calendar);
    }

    private static int days(Duration lag, TimeUnitDefaultsContainer calendar) {
        double amount = lag.getDuration();
        return switch (lag.getUnits()) {
            case ELAPSED_MINUTES -> (int) Math.floor(amount / 60 / HOURS_OF_DAY);
            case ELAPSED_HOURS -> (int) Math.floor(amount / HOURS_OF_DAY);
            case ELAPSED_DAYS -> (int) Math.floor(amount);
            case ELAPSED_WEEKS -> (int) Math.floor(amount * DAYS_OF_WEEK);
            case ELAPSED_MONTHS -> (int) Math.floor(amount * DAYS_OF_MONTH);
            case ELAPSED_YEARS -> (int) Math.floor(amount * DAYS_OF_YEAR);
            default -> workingDays(lag.convertUnits(TimeUnit.DAYS, calendar).getDuration(), daysOfWorkWeek(calendar));
        };
    }

    private static int workingDays(double days, int daysOfWorkWeek) {
        double weeks = Math.floor((days + ROUNDING) / daysOfWorkWeek);
        double rest = days - weeks * daysOfWorkWeek;
        return (int) (weeks * DAYS_OF_WEEK + Math.floor(rest + ROUNDING));
    }

    private static int daysOfWorkWeek(TimeUnitDefaultsContainer calendar) {
        Integer day = calendar.getMinutesPerDay();
        Integer week = calendar.getMinutesPerWeek();
        if (day == null || week == null || day <= 0) {
            return 5;
        }
        return Math.min(Math.max(Math.round((float) week / day), 1), DAYS_OF_WEEK);
    }
}
