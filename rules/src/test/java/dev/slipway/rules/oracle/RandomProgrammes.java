package dev.slipway.rules.oracle;

import dev.slipway.model.ActualReport;
import dev.slipway.model.DateWindow;
import dev.slipway.model.Provenance;
import dev.slipway.model.Rebaseline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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

    private RandomProgrammes(LocalDate asOf) {
        this.asOf = asOf;
        this.dates = new RandomDates(asOf);
    }

    public static Arbitrary<Case> cases() {
        return Arbitraries.oneOf(DAYS.stream()
                        .map(day -> new RandomProgrammes(day).whole())
                        .toList())
                .map(Assembly::of);
    }

    private Arbitrary<Sketch.Whole> whole() {
        return Combinators.combine(dates.window(), site().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(false, true))
                .as((deadline, sites, backwards) -> new Sketch.Whole(deadline, sites, backwards, asOf));
    }

    private Arbitrary<Sketch.Site> site() {
        RandomCapacity capacity = new RandomCapacity(dates);
        return Combinators.combine(goal().list().ofMaxSize(5), capacity.targets(), capacity.readings())
                .as(Sketch.Site::new);
    }

    private Arbitrary<Sketch.Goal> goal() {
        Arbitrary<Sketch.Link> link = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-30, 60))
                .as(Sketch.Link::new);
        return Combinators.combine(
                        Arbitraries.of("", "opening", "launch", "establishment", "approval"),
                        dates.window(),
                        rarely(rebaseline()),
                        dates.window(),
                        link.list().ofMaxSize(2),
                        report().list().ofMaxSize(5))
                .as(Sketch.Goal::new);
    }

    private Arbitrary<List<Rebaseline>> rarely(Arbitrary<Rebaseline> rebaseline) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, rebaseline.list().ofMinSize(1).ofMaxSize(2)));
    }

    private Arbitrary<Rebaseline> rebaseline() {
        return Combinators.combine(
                        dates.window(), Arbitraries.of("board", ""), Arbitraries.of("flood", " "), dates.reportDay())
                .as((deadline, approver, reason, on) ->
                        new Rebaseline(deadline, approver, reason, on, Provenance.none()));
    }

    private Arbitrary<Sketch.Report> report() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        dates.reportDay(),
                        dates.window().optional(0.1),
                        dates.window().optional(0.7),
                        actual(),
                        Arbitraries.integers()
                                .between(0, 100)
                                .map(Integer::doubleValue)
                                .optional(0.5))
                .as(Sketch.Report::new);
    }

    private Arbitrary<Optional<ActualReport>> actual() {
        Arbitrary<DateWindow> when = dates.startedWindow();
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(Optional.empty())),
                Tuple.of(3, when.map(day -> Optional.of(new ActualReport.Happened(day)))),
                Tuple.of(1, Arbitraries.just(Optional.of(new ActualReport.Withdrawn()))));
    }
}
