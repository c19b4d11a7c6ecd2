package dev.slipway.model.dates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("thorough")
class WorkingCalendarTest {

    private static final WorkingCalendar MAY =
            new WorkingCalendar(Set.of(SATURDAY, SUNDAY), List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 9)));

    /** The 1st of May 2026 is a Friday and off; the 9th is off too, and a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 1, 2026-05-04",
        "2026-04-30, 5, 2026-05-08",
        "2026-04-30, 6, 2026-05-11",
        "2026-05-02, 1, 2026-05-04",
        "2026-05-02, 0, 2026-05-02",
        "2026-05-04, -1, 2026-04-30",
        "2026-05-11, -6, 2026-04-30",
        "2026-04-20, 20, 2026-05-19",
    })
    void daysOffAreNotCounted(LocalDate from, int workingDays, LocalDate expected) {
        assertThat(MAY.plus(from, workingDays)).isEqualTo(expected);
    }

    @Property
    void countsAsDayAfterDayDoes(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = -400, max = 400) int workingDays,
            @ForAll @IntRange(max = 700) int start) {
        LocalDate from = LocalDate.of(2025, 6, 1).plusDays(start);
        LocalDate expected = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            expected = expected.plusDays(Integer.signum(workingDays));
            left -= calendar.isWorkingDay(expected) ? 1 : 0;
        }

        assertThat(calendar.plus(from, workingDays)).isEqualTo(expected);
    }

    @Property
    void whoBeginsLaterEndsNoEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = -100, max = 100) int workingDays,
            @ForAll @IntRange(max = 700) int start) {
        LocalDate from = LocalDate.of(2025, 6, 1).plusDays(start);

        assertThat(calendar.plus(from.plusDays(1), workingDays)).isAfterOrEqualTo(calendar.plus(from, workingDays));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        Arbitrary<List<LocalDate>> holidays = Arbitraries.integers()
                .between(0, 900)
                .map(LocalDate.of(2025, 1, 1)::plusDays)
                .list()
                .ofMaxSize(60);
        return Combinators.combine(weekends, holidays).as(WorkingCalendar::new);
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), List.of()))
                .withMessage("a week has a working day; all seven days are given as the weekend");
    }

    @ParameterizedTest
    @CsvSource({"FRI", "fri", "Friday", "' FRIDAY '"})
    void knowsDaysOfTheWeekByTheirNames(String word) {
        assertThat(WorkingCalendar.dayOfWeek(word)).contains(FRIDAY);
    }

    @ParameterizedTest
    @CsvSource({"F", "FR", "Frid", "Freitag"})
    void knowsNoOtherNames(String word) {
        assertThat(WorkingCalendar.dayOfWeek(word)).isEmpty();
    }
}
