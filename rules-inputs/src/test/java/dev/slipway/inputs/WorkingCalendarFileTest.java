package dev.slipway.inputs;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.programme.Lag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key {@code calendar} of a programme, and the lags that count by it. */
class WorkingCalendarFileTest {

    private static final String LINKED =
            """
            terminals:
              - id: a
                milestones:
                  - {id: x}
                  - {id: y, after: [a/x+20wd]}
            """;

    @TempDir
    Path temp;

    @Test
    void holidaysOfACountryAreThoseOfEachYear() {
        WorkingCalendar calendar = calendar("{weekend: [SAT, SUN], holidays: KZ}");

        assertThat(calendar.weekend()).containsExactly(SATURDAY, SUNDAY);
        assertThat(calendar.holidays())
                .contains(LocalDate.of(2000, 1, 1), LocalDate.of(2026, 3, 22), LocalDate.of(2050, 12, 16))
                .doesNotContain(LocalDate.of(2026, 3, 23));
        assertThat(calendar.holidays().first().getYear()).isEqualTo(2000);
        assertThat(calendar.holidays().last().getYear()).isEqualTo(2050);
    }

    @Test
    void movableFeastsAreFoundForEachYear() {
        assertThat(calendar("{holidays: HU}").holidays())
                .contains(LocalDate.of(2025, 4, 21), LocalDate.of(2026, 4, 6), LocalDate.of(2027, 3, 29));
    }

    /** In Great Britain Boxing Day of 2026 is a Saturday, and Monday is off in its place. */
    @Test
    void aHolidayThatIsMovedIsOffOnItsNewDay() {
        assertThat(calendar("{holidays: GB}").holidays()).contains(LocalDate.of(2026, 12, 28));
    }

    @Test
    void countriesAndSingleDaysMayStandTogether() {
        assertThat(calendar("{holidays: [kz, hu, 2026-03-21, 23 March 2026]}").holidays())
                .contains(
                        LocalDate.of(2026, 3, 21),
                        LocalDate.of(2026, 3, 23),
                        LocalDate.of(2026, 8, 20),
                        LocalDate.of(2026, 12, 16));
    }

    @Test
    void withoutAWeekendItIsSaturdayAndSunday() {
        assertThat(calendar("{holidays: [2026-05-01]}"))
                .isEqualTo(new WorkingCalendar(Set.of(SATURDAY, SUNDAY), List.of(LocalDate.of(2026, 5, 1))));
    }

    @Test
    void otherWeekendsAndNoneCanBeGiven() {
        assertThat(calendar("{weekend: [Friday, sat]}").weekend()).containsExactly(FRIDAY, SATURDAY);
        assertThat(calendar("{weekend: []}").weekend()).isEmpty();
    }

    @Test
    void lagsInWorkingDaysAreReadWhereThereIsACalendar() {
        assertThat(folder("programme: p\ncalendar: {holidays: KZ}\n" + LINKED)
                        .read()
                        .programme()
                        .orElseThrow()
                        .dependencies()
                        .get(0)
                        .lag())
                .isEqualTo(Lag.workingDays(20));
    }

    @Test
    void withoutACalendarALagInWorkingDaysIsRefused() {
        assertThat(folder("programme: p\n" + LINKED).problems())
                .containsExactly(
                        "programme.yaml:6:25: a lag of +20 working days, and the programme has no calendar that"
                                + " says which days these are (add calendar: {weekend: [SAT, SUN], holidays: KZ} to the"
                                + " programme, or write calendar days as +30d)");
    }

    @Test
    void aCalendarThatIsWrongIsToldOnce() {
        assertThat(folder("programme: p\ncalendar: {weekend: [SAT, SON]}\n" + LINKED)
                        .problems())
                .containsExactly(
                        "programme.yaml:2:27: 'SON' is no day of the week (one of MON, TUE, WED, THU, FRI, SAT,"
                                + " SUN; [] where every day is worked on)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    XX         | 'XX' is no country of ISO 3166 (write two letters such as KZ, or days such as 2026-05-01)
                    UK         | 'UK' is no country of ISO 3166 (did you mean 'GB'?)
                    KAZ        | 'KAZ' is no country of ISO 3166 (did you mean 'KZ'?)
                    Kazakhstan | 'Kazakhstan' is no country of ISO 3166 (did you mean 'KZ'?)
                    Kasakhstan | 'Kasakhstan' is no country of ISO 3166 (did you mean 'KZ'?)
                    TARGET     | 'TARGET' is no country of ISO 3166 (write two letters such as KZ, or days such as 2026-05-01)
                    2026       | '2026' is no single day (write each holiday, as 2026-05-01, or the code of a country, as KZ)
                    2026-02-30 | 2026-02-30 is not a date: February 2026 has 28 days (write it as 2026-02-28)
                    """)
    void whatIsNoHolidayIsRefusedWithWhatWasMeant(String holidays, String problem) {
        assertThat(folder("programme: p\ncalendar: {holidays: " + holidays + "}\n")
                        .problems())
                .containsExactly("programme.yaml:2:22: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "cn", "AZ"})
    void aCountryThatIsNotKnownIsRefusedWithThoseThatAreAndWithWhatToWrite(String country) {
        assertThat(folder("programme: p\ncalendar: {holidays: " + country + "}\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("programme.yaml:2:22: the holidays of " + country.toUpperCase(Locale.ROOT)
                        + " are not known here (list each of them, as holidays: [2026-10-01, 2026-10-02]; those of these"
                        + " countries are known: AD, AE, ")
                .contains(", HU, ", ", KZ, ", ", RU, ")
                .doesNotContain("TARGET", "NYSE", " AZ,", " CN,")
                .endsWith(", ZA)");
        assertThat(calendar("{holidays: [2026-10-01, 2026-10-02]}").holidays()).hasSize(2);
    }

    @Test
    void aWeekOfDaysOffIsRefused() {
        assertThat(folder("programme: p\ncalendar: {weekend: [MON, TUE, WED, THU, FRI, SAT, SUN]}\n")
                        .problems())
                .containsExactly(
                        "programme.yaml:2:21: a week has a working day; all seven days are given as the weekend"
                                + " (leave out those on which people work)");
    }

    /** A host may have set a loader that sees nothing of the library. */
    @Test
    void theLoaderOfTheThreadMakesNoDifference() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader blind = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(blind);

            assertThat(calendar("{holidays: SK}").holidays()).contains(LocalDate.of(2026, 8, 29));
            assertThat(thread.getContextClassLoader()).isSameAs(blind);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private WorkingCalendar calendar(String written) {
        return folder("programme: p\ncalendar: " + written + "\n")
                .read()
                .programme()
                .orElseThrow()
                .calendar()
                .orElseThrow();
    }

    private TestFolder folder(String yaml) {
        return new TestFolder(temp).file("programme.yaml", yaml);
    }
}
