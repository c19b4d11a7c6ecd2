package dev.slipway.rules.oracle;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random milestones with the reports on them: any, with a history of forecasts, or steadily reached. */
final class RandomGoals {

    private final LocalDate asOf;
    private final RandomDates dates;

    RandomGoals(LocalDate asOf, RandomDates dates) {
        this.asOf = asOf;
        this.dates = dates;
    }

    /** Any milestone. */
    Arbitrary<Sketch.Goal> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, messy()), Tuple.of(2, forecastOverMonths()));
    }

    /** A milestone with a deadline that is, where it is over, nearly always reached, and nearly always in time. */
    Arbitrary<Sketch.Goal> steady() {
        Arbitrary<Integer> due = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(-400, 0)),
                Tuple.of(2, Arbitraries.integers().between(1, 300)));
        return dueAndReached(
                due,
                Arbitraries.frequency(
                        Tuple.of(12, 0), Tuple.of(2, -20), Tuple.of(1, 1), Tuple.of(1, 40), Tuple.of(1, 500)));
    }

    /** A milestone that is over and reached. */
    Arbitrary<Sketch.Goal> finished() {
        return dueAndReached(Arbitraries.integers().between(-400, -32), Arbitraries.of(0, 0, -20, 1));
    }

    private Arbitrary<Sketch.Goal> dueAndReached(Arbitrary<Integer> due, Arbitrary<Integer> late) {
        Arbitrary<Precision> precision =
                Arbitraries.frequency(Tuple.of(3, Precision.DAY), Tuple.of(1, Precision.MONTH));
        return Combinators.combine(due, precision, late, kind(), weight(), backing())
                .as(this::dueAndReached);
    }

    /** Reached so many days after its deadline, where that is not after today. */
    private Sketch.Goal dueAndReached(
            int due, Precision precision, int late, String kind, double weight, Sketch.Backing backing) {
        DateWindow deadline = RandomDates.around(asOf.plusDays(due), precision);
        LocalDate reached = deadline.end().plusDays(late);
        List<Sketch.Report> reports = reached.isAfter(asOf)
                ? List.of(Sketch.Report.forecast(1, asOf, deadline, backing))
                : List.of(completion(reached, backing));
        return new Sketch.Goal(
                kind, weight, deadline, List.of(), Optional.empty(), DateWindow.unknown(), List.of(), reports);
    }

    private Sketch.Report completion(LocalDate reached, Sketch.Backing backing) {
        Optional<ActualReport> actual = Optional.of(new ActualReport.Happened(DateWindow.day(reached)));
        return new Sketch.Report(
                1, asOf, Sketch.Words.NONE, Optional.empty(), Optional.empty(), actual, Optional.empty(), backing);
    }

    private Arbitrary<Sketch.Goal> messy() {
        return Combinators.combine(
                        kind(),
                        weight(),
                        dates.window(),
                        rarely(rebaseline()),
                        cancellation().optional(0.06),
                        dates.window(),
                        link().list().ofMaxSize(2),
                        report().list().ofMaxSize(5))
                .as(Sketch.Goal::new);
    }

    /** At times with other reports between its forecasts. */
    Arbitrary<Sketch.Goal> forecastOverMonths() {
        Arbitrary<List<Sketch.Report>> others = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, report().list().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        kind(),
                        weight(),
                        new RandomHistories(asOf).histories(),
                        backing(),
                        dates.window(),
                        rarely(rebaseline()),
                        link().list().ofMaxSize(1),
                        others)
                .as(RandomGoals::forecastOverMonths);
    }

    private static Sketch.Goal forecastOverMonths(
            String kind,
            double weight,
            RandomHistories.History history,
            Sketch.Backing backing,
            DateWindow start,
            List<Rebaseline> rebaselines,
            List<Sketch.Link> links,
            List<Sketch.Report> others) {
        List<Sketch.Report> reports = new ArrayList<>(history.reports(backing));
        reports.addAll(others);
        return new Sketch.Goal(kind, weight, history.deadline(), rebaselines, Optional.empty(), start, links, reports);
    }

    private static Arbitrary<String> kind() {
        return Arbitraries.of(
                "", "opening", "launch", "establishment", "approval", "construction-start", "construction-complete");
    }

    /** Mostly one; shares whose sums are not exact among the others. */
    private static Arbitrary<Double> weight() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1.0)), Tuple.of(1, Arbitraries.of(0.1, 0.2, 0.3, 0.7, 2.0, 3.0, 10.0)));
    }

    private static Arbitrary<Sketch.Link> link() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Combinators.combine(
                                        Arbitraries.integers().between(-30, 60),
                                        Arbitraries.of(Lag.Unit.DAYS, Lag.Unit.DAYS, Lag.Unit.WORKING_DAYS))
                                .as(Lag::new))
                .as(Sketch.Link::new);
    }

    private static <T> Arbitrary<List<T>> rarely(Arbitrary<T> some) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, some.list().ofMinSize(1).ofMaxSize(2)));
    }

    private Arbitrary<Rebaseline> rebaseline() {
        return Combinators.combine(
                        dates.window(), Arbitraries.of("board", ""), Arbitraries.of("flood", " "), dates.reportDay())
                .as((deadline, approver, reason, on) ->
                        new Rebaseline(deadline, approver, reason, on, Provenance.none()));
    }

    /** A row that withdraws its completion and states one has no meaning. */
    private static boolean withdrawsWhatItSays(Sketch.Report report) {
        boolean says = report.percent().equals(Optional.of(100.0))
                || report.words().state().filter(state -> !state.isOpen()).isPresent();
        return says
                && report.actual()
                        .filter(ActualReport.Withdrawn.class::isInstance)
                        .isPresent();
    }

    /** Approved or not. */
    private Arbitrary<Cancellation> cancellation() {
        return Combinators.combine(
                        dates.reportDay(), Arbitraries.of("board", "board", ""), Arbitraries.of("no demand", " "))
                .as((on, approver, reason) -> new Cancellation(on, approver, reason, Provenance.none()));
    }

    private Arbitrary<Sketch.Report> report() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        dates.reportDay(),
                        words(),
                        dates.window()
                                .optional(0.4)
                                .map(Sketch.StatedDeadline::new)
                                .optional(0.15),
                        dates.window().optional(0.7),
                        actual(),
                        percent().optional(0.5),
                        backing())
                .as(Sketch.Report::new)
                .filter(report -> !withdrawsWhatItSays(report));
    }

    /** Mostly none, so that all else is judged too. */
    private static Arbitrary<Sketch.Words> words() {
        return Combinators.combine(
                        Arbitraries.of(State.class).optional(0.25),
                        Arbitraries.of(Health.GREEN, Health.GREEN, Health.AMBER, Health.RED)
                                .optional(0.2))
                .as(Sketch.Words::new);
    }

    private static Arbitrary<Double> percent() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(100, 99)),
                        Tuple.of(4, Arbitraries.integers().between(0, 100)))
                .map(Integer::doubleValue);
    }

    private Arbitrary<Optional<ActualReport>> actual() {
        Arbitrary<DateWindow> when = dates.startedWindow();
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Optional.empty())),
                Tuple.of(3, when.map(day -> Optional.of(new ActualReport.Happened(day)))),
                Tuple.of(1, Arbitraries.just(Optional.of(new ActualReport.Withdrawn()))),
                Tuple.of(1, Arbitraries.just(Optional.of(new ActualReport.Absent()))));
    }

    private static Arbitrary<Sketch.Backing> backing() {
        Arbitrary<String> evidence = Arbitraries.of(
                "",
                "press photographs",
                "Memorandum of understanding",
                "signed MoU",
                "AGREEMENT of the partners",
                "contract, then a permit",
                "approval of the ministry",
                "groundbreaking ceremony",
                "photographs of the Construction Start",
                "act of construction complete",
                "handover protocol");
        return Combinators.combine(evidence, Arbitraries.of("PMO", "", " "), Arbitraries.of("", "letter"))
                .as(Sketch.Backing::new);
    }
}
