package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.programme.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random programmes with the reports on them, as messy as the catalogue allows; a failing one shrinks to a small one. */
public final class RandomProgrammes {

    /** Days of judgement: few and fixed, or failures shrink badly. Ends and beginnings of periods, a leap day, and one like any other. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 8, 13));

    private final LocalDate asOf;
    private final RandomDates dates;
    private final RandomGoals goals;

    private RandomProgrammes(LocalDate asOf) {
        this.asOf = asOf;
        this.dates = new RandomDates(asOf);
        this.goals = new RandomGoals(asOf, dates);
    }

    public static Arbitrary<Case> cases() {
        return Arbitraries.oneOf(DAYS.stream()
                        .map(day -> new RandomProgrammes(day).whole())
                        .toList())
                .map(Assembly::of);
    }

    private Arbitrary<Sketch.Whole> whole() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(28, messy()),
                                Tuple.of(3, longProgramme(goals.steady())),
                                Tuple.of(1, longProgramme(goals.finished())),
                                Tuple.of(2, longProgramme(goals.forecastOverMonths()))),
                        dates.window(),
                        Arbitraries.of(Cadence.MONTHLY, Cadence.WEEKLY, Cadence.QUARTERLY)
                                .optional(0.6),
                        calendar(),
                        referenceClass().optional(0.3),
                        Arbitraries.of(false, true))
                .as((programme, deadline, reporting, calendar, reference, backwards) -> new Sketch.Whole(
                        programme.get1(), deadline, reporting, calendar, programme.get2(), reference, backwards, asOf));
    }

    /** Some days off among the days on which most happens, in a row and on weekends too. */
    private Arbitrary<WorkingCalendar> calendar() {
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(DayOfWeek.FRIDAY), Set.of());
        Arbitrary<List<LocalDate>> holidays = Arbitraries.integers()
                .between(-60, 120)
                .map(asOf::plusDays)
                .list()
                .ofMaxSize(30);
        return Combinators.combine(weekends, holidays).as(WorkingCalendar::new);
    }

    private static Arbitrary<ReferenceClass> referenceClass() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(-30, 900),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(-100, 600))),
                        Arbitraries.of("", "", "Design", "build"))
                .as(Movement::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(movements -> new ReferenceClass("random", movements));
    }

    private Arbitrary<Sketch.Site> site() {
        RandomCapacity capacity = new RandomCapacity(dates);
        return Combinators.combine(goals.any().list().ofMaxSize(5), capacity.targets(), capacity.readings())
                .as(Sketch.Site::new);
    }

    /** The start of a programme, and its sites: any. */
    private Arbitrary<Tuple2<DateWindow, List<Sketch.Site>>> messy() {
        return Combinators.combine(dates.window(), site().list().ofMinSize(1).ofMaxSize(4))
                .as(Tuple::of);
    }

    /** The start of a programme, and milestones enough for its indices, which do what the goals do. */
    private Arbitrary<Tuple2<DateWindow, List<Sketch.Site>>> longProgramme(Arbitrary<Sketch.Goal> goal) {
        Arbitrary<Sketch.Site> site =
                goal.list().ofMinSize(4).ofMaxSize(7).map(goals -> new Sketch.Site(goals, List.of(), List.of()));
        return Combinators.combine(
                        dates.programmeStart(), site.list().ofMinSize(2).ofMaxSize(3))
                .as(Tuple::of);
    }
}
