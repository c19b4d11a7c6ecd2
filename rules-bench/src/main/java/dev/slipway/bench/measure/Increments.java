package dev.slipway.bench.measure;

import dev.slipway.bench.contest.EightRules;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Prints how long a monitor takes for one more report on a large programme, and how long judging it again takes. */
public final class Increments {

    private static final List<Integer> SIZES = List.of(2_000, 10_000);
    private static final int WARM_UP = 500;
    private static final int MEASURED = 1_000;
    private static final int REPEATED = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = PortfolioGenerator.AS_OF;

    private Increments() {}

    public static void main(String[] arguments) {
        System.out.printf(
                Locale.ROOT,
                "A programme with twelve reports on each milestone; %,d further reports, one by one.%n%n",
                MEASURED);
        System.out.println(
                "| milestones | rules | assess, ms | start, times assess | a day, times assess | accept, median ms"
                        + " | 99th percentile, ms | faster than assess |");
        System.out.println("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int size : SIZES) {
            ReportedProgramme large = new PortfolioGenerator(1).programme(size);
            print(size, "the eight", EightRules.engine(), large);
            print(size, "all", ComplianceEngine.standard(), large);
        }
    }

    private static void print(int size, String title, ComplianceEngine engine, ReportedProgramme large) {
        Turns turns = turns(engine, large);
        try (Monitor monitor = engine.monitor(large.programme(), large.updates(), TODAY)) {
            List<Double> accepted = acceptances(monitor, large);
            double accept = Rounds.median(accepted);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %.0f | %.1f | %.2f | %.3f | %.3f | %.0f |%n",
                    size,
                    title,
                    turns.assess(),
                    turns.start() / turns.assess(),
                    turns.day() / turns.assess(),
                    accept,
                    accepted.stream()
                            .sorted()
                            .skip(MEASURED * 99L / 100)
                            .findFirst()
                            .orElseThrow(),
                    turns.assess() / accept);
        }
    }

    /** What takes turns, so that a busy machine disturbs all alike. */
    private record Turns(double assess, double start, double day) {}

    private static Turns turns(ComplianceEngine engine, ReportedProgramme large) {
        List<Double> assess = new ArrayList<>();
        List<Double> start = new ArrayList<>();
        List<Double> day = new ArrayList<>();
        try (Monitor monitor = engine.monitor(large.programme(), large.updates(), TODAY)) {
            for (int turn = 0; turn < REPEATED; turn++) {
                assess.add(milliseconds(() -> engine.assess(large.programme(), large.updates(), monitor.asOf())
                        .alerts()));
                start.add(milliseconds(() -> started(engine, large)));
                day.add(milliseconds(() -> monitor.advanceTo(monitor.asOf().plusDays(1))));
            }
        }
        return new Turns(warm(assess), warm(start), warm(day));
    }

    private static List<?> started(ComplianceEngine engine, ReportedProgramme large) {
        try (Monitor monitor = engine.monitor(large.programme(), large.updates(), TODAY)) {
            return monitor.alerts();
        }
    }

    /** The median of the later half, when Java has compiled what is often used. */
    private static double warm(List<Double> taken) {
        return Rounds.median(taken.subList(taken.size() / 2, taken.size()));
    }

    private static List<Double> acceptances(Monitor monitor, ReportedProgramme large) {
        SplittableRandom random = new SplittableRandom(1);
        List<Milestone> milestones = large.programme().milestones();
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            Milestone milestone = milestones.get(random.nextInt(milestones.size()));
            MilestoneUpdate report = MilestoneUpdate.of(TODAY, milestone.id())
                    .forecast(DateWindow.day(TODAY.plusDays(random.nextInt(1000))))
                    .provenance(new Provenance("later", i + 1))
                    .build();
            double milliseconds = milliseconds(() -> monitor.accept(report));
            if (i >= WARM_UP) {
                taken.add(milliseconds);
            }
        }
        return taken;
    }

    /** Processor time of the one thread that works, which other programs of the machine disturb less than the clock. */
    private static double milliseconds(Supplier<List<?>> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        if (work.get().size() == Integer.MAX_VALUE) {
            throw new IllegalStateException("there cannot be so many");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
