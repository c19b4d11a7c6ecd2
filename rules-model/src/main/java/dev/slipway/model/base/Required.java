package dev.slipway.model.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** What every value given to the model must be: there, and a day within the years that a plan may speak of. */
public final class Required {

    /** No terminal is older, no plan reaches further: a year outside is a slip of the pen. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2999;

    /** The smallest amount above zero, and the greatest: what is computed from several within them is still a number. */
    public static final double SMALLEST_AMOUNT = 1e-30;

    public static final double GREATEST_AMOUNT = 1e30;

    private static final long SECONDS_OF_A_YEAR = ChronoUnit.YEARS.getDuration().toSeconds();

    private Required() {}

    /**
     * Returns the value unchanged.
     *
     * @param property its name, for the message
     * @throws IllegalArgumentException if it is null
     */
    @SuppressWarnings("NullAway") // this is where nulls of callers without nullness checks are refused
    public static <T> T present(String property, T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + property + "' is null; where there is none, leave it out");
        }
        return value;
    }

    /**
     * Returns the values as a list that nothing can change.
     *
     * @param property its name, for the message
     * @throws IllegalArgumentException if it or one of its elements is null
     */
    public static <T> List<T> all(String property, Collection<? extends T> values) {
        present(property, values).forEach(value -> present(property, value));
        return List.copyOf(values);
    }

    /**
     * Returns the day unchanged.
     *
     * @param property its name, for the message
     * @throws IllegalArgumentException if it is null, or in no year from 1900 to 2999
     */
    public static LocalDate day(String property, LocalDate value) {
        if (present(property, value).getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("'" + property + "' is " + value + ", which is not within the years "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return value;
    }

    /** Whether the number can be an amount: 0, or from 1e-30 to 1e30. */
    public static boolean isAmount(double value) {
        return value == 0 || (value >= SMALLEST_AMOUNT && value <= GREATEST_AMOUNT);
    }

    /**
     * Returns the amount unchanged.
     *
     * @param property its name, for the message
     * @throws IllegalArgumentException if it is neither 0 nor from 1e-30 to 1e30
     */
    public static double amount(String property, double value) {
        if (!isAmount(value)) {
            throw new IllegalArgumentException(
                    property + " " + value + " is no amount, which is 0, or from 1e-30 to 1e30");
        }
        return value;
    }

    /**
     * Returns the amount unchanged.
     *
     * @param property its name, for the message
     * @throws IllegalArgumentException if it is not from 1e-30 to 1e30
     */
    public static double positive(String property, double value) {
        if (amount(property, value) == 0) {
            throw new IllegalArgumentException(property + " is zero; it must be above");
        }
        return value;
    }

    /**
     * The day and time that the moment is in the zone.
     *
     * @param property the name of the moment, for the message
     * @throws IllegalArgumentException if either is null, or the day is in no year from 1900 to 2999
     */
    public static ZonedDateTime moment(String property, Instant moment, ZoneId zone) {
        long year = 1970 + present(property, moment).getEpochSecond() / SECONDS_OF_A_YEAR;
        if (year < FIRST_YEAR - 1 || year > LAST_YEAR + 1) {
            throw new IllegalArgumentException("'" + property + "' is " + moment + ", which is not within the years "
                    + FIRST_YEAR + " to " + LAST_YEAR);
        }
        ZonedDateTime local = moment.atZone(present("zone", zone));
        day(property, local.toLocalDate());
        return local;
    }
}
