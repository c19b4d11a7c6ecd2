package dev.slipway.inputs.internal.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The holidays that Jollyday knows of a whole country; no clock is read for them. */
public final class CountryHolidays {

    /** The first year whose holidays are read. */
    public static final int FIRST_YEAR = 2000;

    /** The last; what laws will say later nobody knows, and no programme runs so long. */
    public static final int LAST_YEAR = 2050;

    private static final String LIBRARY = "de.focus-shift:jollyday-jaxb";

    private CountryHolidays() {}

    /**
     * All days from {@link #FIRST_YEAR} to {@link #LAST_YEAR} on which nobody works in a country, those of single regions left
     * out.
     *
     * @param code of ISO 3166, two capital letters
     * @throws UnknownCountryException if there is no such country, the library does not know it, or is not there
     */
    public static NavigableSet<LocalDate> of(String code) throws UnknownCountryException {
        if (!Countries.has(code)) {
            throw new UnknownCountryException("'" + code + "' is no country of ISO 3166", Countries.meantBy(code));
        }
        try {
            return withOwnLoader(() -> known(code))
                    .orElseThrow(() -> new UnknownCountryException(
                            "the holidays of " + code + " are not known here",
                            "list each of them, as holidays: [2026-10-01, 2026-10-02]; those of these countries are known: "
                                    + String.join(", ", withOwnLoader(CountryHolidays::countries))));
        } catch (NoClassDefFoundError e) {
            throw new UnknownCountryException(
                    "holidays of countries come from a library that is not there",
                    "add the dependency " + LIBRARY + " to the program that reads them, or list the days");
        }
    }

    /** The library has calendars of exchanges and of former countries too. */
    private static NavigableSet<String> countries() {
        NavigableSet<String> codes = new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
        codes.removeIf(code -> !Countries.has(code));
        return codes;
    }

    private static Optional<NavigableSet<LocalDate>> known(String code) {
        if (!countries().contains(code)) {
            return Optional.empty();
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(code));
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Holiday holiday : manager.getHolidays(Year.of(year))) {
                if (holiday.getType() != HolidayType.OBSERVANCE) {
                    days.add(holiday.getActualDate());
                    holiday.getObservedDate().ifPresent(days::add);
                }
            }
        }
        return Optional.of(days);
    }

    /** The library finds its parts by the loader of the thread, which a host may have set to one that cannot see them. */
    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(CountryHolidays.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }
}
