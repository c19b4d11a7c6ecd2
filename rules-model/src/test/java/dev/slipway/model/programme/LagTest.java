package dev.slipway.model.programme;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.json.InvalidJsonException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(Set.of(SATURDAY, SUNDAY), List.of());
    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 30);

    @Test
    void calendarDaysAreCountedThroughWeekends() {
        assertThat(Lag.days(4).after(THURSDAY, WEEKDAYS)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(Lag.days(-4).calendarDays(THURSDAY, WEEKDAYS)).isEqualTo(-4);
    }

    @Test
    void workingDaysAreCountedByTheCalendar() {
        assertThat(Lag.workingDays(4).after(THURSDAY, WEEKDAYS)).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(Lag.workingDays(4).calendarDays(THURSDAY, WEEKDAYS)).isEqualTo(6);
        assertThat(Lag.workingDays(-4).calendarDays(THURSDAY, WEEKDAYS)).isEqualTo(-6);
    }

    @Test
    void noDaysAreNoDaysOfEitherKind() {
        assertThat(Lag.workingDays(0)).isEqualTo(Lag.NONE).hasToString("");
    }

    @ParameterizedTest
    @CsvSource({"a/b+30d, 30, DAYS", "a/b-5wd, -5, WORKING_DAYS", "a/b +20wd, 20, WORKING_DAYS"})
    void isReadBehindTheNameOfAMilestone(String text, int count, Lag.Unit unit) {
        assertThat(LaggedId.parse(text)).isEqualTo(new LaggedId(new MilestoneId("a", "b"), new Lag(count, unit)));
    }

    @Test
    void aProgrammeWithoutACalendarHasNoWorkingDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme().build())
                .withMessage("a/c waits 20 working days for a/b, and the programme has no calendar that says which days"
                        + " these are");
    }

    @Test
    void calendarAndLagsAreReadBackFromJson() {
        Programme programme = programme()
                .calendar(new WorkingCalendar(Set.of(SATURDAY), List.of(LocalDate.of(2026, 5, 1))))
                .build();

        assertThat(programme.toJson()).contains("\"calendar\"", "\"SAT\"", "\"2026-05-01\"", "\"a/b+20wd\"");
        assertThat(Programme.fromJson(Map.of(
                        "programme", "p",
                        "calendar", Map.of("weekend", List.of("SAT"), "holidays", List.of("2026-05-01")),
                        "terminals",
                                List.of(Map.of(
                                        "id",
                                        "a",
                                        "milestones",
                                        List.of(Map.of("id", "b"), Map.of("id", "c", "after", List.of("a/b+20wd"))))))))
                .isEqualTo(programme);
    }

    @Test
    void aLagIsOfOneUnit() {
        Map<String, ?> link = Map.of("milestone", "a/b", "lagDays", 1, "lagWorkingDays", 1);

        Assertions.assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> Programme.fromJson(Map.of(
                        "programme",
                        "p",
                        "terminals",
                        List.of(Map.of(
                                "id",
                                "a",
                                "milestones",
                                List.of(Map.of("id", "b"), Map.of("id", "c", "after", List.of(link))))))))
                .withMessageContaining("lagWorkingDays");
    }

    private static Programme.Builder programme() {
        return Programme.of("p")
                .terminal(Terminal.of("a")
                        .milestone(Milestone.of("a", "b").build())
                        .milestone(Milestone.of("a", "c")
                                .after(new MilestoneId("a", "b"), Lag.workingDays(20))
                                .build())
                        .build());
    }
}
