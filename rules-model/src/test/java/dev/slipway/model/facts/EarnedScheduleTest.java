package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.model.facts.measure.EarnedSchedule;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers worked by hand from Lipke: ES = C + (EV - PV(C)) / (PV(C+1) - PV(C)), SPI(t) = ES / AT. */
class EarnedScheduleTest {

    private static final String START = "2025-01-01";

    /**
     * The plan of these tests:
     *
     * <pre>
     * months from the start   0  1  2  3  4   5
     * due                        a  b  c      d
     * weight                     1  2  3      4
     * planned value           0  1  3  6  6  10
     * </pre>
     */
    private static Optional<EarnedSchedule> plan(String today, String... completed) {
        Plan plan = new Plan();
        plan.milestone("a", "2025-02-01", 1);
        plan.milestone("b", "2025-02-20", 2);
        plan.milestone("c", "2025-03", 3);
        plan.milestone("d", "2025-06-01", 4);
        return plan.schedule(today, completed);
    }

    /** Milestones by their deadlines and weights, and the completions of some: {@code a 2025-02-01}. */
    private static final class Plan {
        private final Terminal.Builder terminal = Terminal.of("port");

        void milestone(String id, String deadline, double weight) {
            terminal.milestone(
                    Milestone.of("port", id).deadline(deadline).weight(weight).build());
        }

        Optional<EarnedSchedule> schedule(String today, String... completed) {
            List<StatusUpdate> reports = new ArrayList<>();
            for (String completion : completed) {
                String[] parts = completion.split(" ", 2);
                reports.add(MilestoneUpdate.of(day(START), new MilestoneId("port", parts[0]))
                        .actual(parts[1])
                        .build());
            }
            Facts facts = facts(terminal.build(), today, reports.toArray(StatusUpdate[]::new));
            return EarnedSchedule.of(day(START), ProgrammeFigures.plan(facts.milestones(), day(today)), day(today));
        }
    }

    @Test
    void whatIsEarnedLiesBetweenTwoMonthsByProportion() {
        // EV = 1 + 3 = 4; PV(2) = 3 <= 4 < PV(3) = 6, so ES = 2 + (4 - 3) / (6 - 3).
        EarnedSchedule schedule =
                plan("2025-05-01", "a 2025-02-01", "c 2025-04-15").orElseThrow();

        assertThat(schedule.planned()).isEqualTo(5);
        assertThat(schedule.earned()).isCloseTo(2.333333333, within(1e-9));
        assertThat(schedule.actual()).isEqualTo(4);
        assertThat(schedule.index()).isEqualTo(0.583333333);
        assertThat(schedule.forecastDuration()).isEqualTo(8.571428571);
    }

    @Test
    void theForecastIsNotLengthenedByTheRoundingOfTheIndex() {
        EarnedSchedule schedule = new EarnedSchedule(10, 5, 6);

        assertThat(schedule.index()).isEqualTo(0.833333333);
        assertThat(schedule.forecastDuration()).isEqualTo(12);
    }

    @Test
    void earnedScheduleIsTheLastOfTheMonthsInWhichNothingIsDue() {
        // EV = 1 + 2 + 3 = 6 = PV(3) = PV(4), so C = 4 and ES = 4 + (6 - 6) / (10 - 6).
        EarnedSchedule schedule = plan("2025-05-01", "a 2025-02-01", "b 2025-02-20", "c 2025-03-31")
                .orElseThrow();

        assertThat(schedule.earned()).isEqualTo(4);
        assertThat(schedule.index()).isEqualTo(1);
    }

    @Test
    void whatIsEarnedOutOfOrderCountsByItsWeight() {
        // EV = 4, that of d alone: ES = 2 + 1/3 again.
        assertThat(plan("2025-05-01", "d 2025-04-15").orElseThrow().earned()).isCloseTo(2.333333333, within(1e-9));
    }

    @Test
    void allIsEarnedInTheMonthsOfThePlanOverThoseToTheLastCompletion() {
        // EV = 10: ES = PD = 5, AT = 6 months to 2025-07-01.
        EarnedSchedule schedule = plan("2027-01-01", "a 2025-02-01", "b 2025-02-20", "c 2025-03-31", "d 2025-07-01")
                .orElseThrow();

        assertThat(schedule).isEqualTo(new EarnedSchedule(5, 5, 6));
        assertThat(schedule.index()).isEqualTo(0.833333333);
    }

    @Test
    void nothingIsEarnedByNothing() {
        EarnedSchedule schedule = plan("2025-05-01").orElseThrow();

        assertThat(schedule.earned()).isZero();
        assertThat(schedule.index()).isZero();
    }

    @Test
    void nothingIsEarnedWhereLessIsReachedThanWasDueAtTheStart() {
        Plan plan = new Plan();
        plan.milestone("before", "2024-06", 5);
        plan.milestone("a", "2025-02-01", 1);

        // PV(0) = 5 > EV = 1: no month has been earned.
        assertThat(plan.schedule("2025-05-01", "a 2025-02-01").orElseThrow().earned())
                .isZero();
    }

    @Test
    void countsACompletionFromItsLastDay() {
        assertThat(plan("2025-05-01", "a 2025-05-01").orElseThrow().earned()).isEqualTo(1);
        assertThat(plan("2025-05-01", "a 2025-05").orElseThrow().earned()).isZero();
        assertThat(plan("2025-05-31", "a 2025-05").orElseThrow().earned()).isEqualTo(1);
    }

    @Test
    void weightsOfTenthsAddUp() {
        Plan plan = new Plan();
        // 0.1 + 0.2 is a little more than 0.3 in binary fractions.
        plan.milestone("a", "2025-02-01", 0.1);
        plan.milestone("b", "2025-02-01", 0.2);
        plan.milestone("c", "2025-03-01", 0.3);

        assertThat(plan.schedule("2025-04-01", "c 2025-02-01").orElseThrow().earned())
                .isEqualTo(1);
    }

    @Test
    void thereIsNoneWhereAllWasDueByTheStart() {
        Plan plan = new Plan();
        plan.milestone("a", START, 1);

        assertThat(plan.schedule("2025-05-01")).isEmpty();
    }

    @Test
    void thereIsNoneWhereNoTimeHasPassed() {
        assertThat(plan(START)).isEmpty();
        assertThat(plan("2025-05-01", "a 2025-01-01", "b 2025-01-01", "c 2025-01-01", "d 2025-01-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-01, 0",
        "2025-01-01, 2025-02-01, 1",
        "2025-01-01, 2026-01-01, 12",
        "2025-01-01, 2025-02-15, 1.5", // 14 of the 28 days of February
        "2024-02-01, 2024-02-15, 0.482758621", // 14 of 29
        "2025-01-01, 2025-01-31, 0.967741935", // 30 of 31
        "2025-01-31, 2025-02-28, 1", // a month ends with the month
        "2025-01-31, 2025-03-01, 1.032258065", // 1 day of the 31 from 28 February to 31 March
        "2025-01-01, 2024-12-01, -1",
        "2025-01-01, 2024-12-16, -0.516129032", // 16 of the 31 days of January, backward
    })
    void monthsAreWholeOnesAndAShareOfTheNext(String from, String to, double months) {
        assertThat(EarnedSchedule.months(day(from), day(to))).isCloseTo(months, within(1e-9));
    }
}
