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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Prints how long a monitor takes for one more report on a large programme, and how long judging it again takes. */
public final class Increments {

    private static final List<Integer> SIZES = List.of(2_000, 10_000);
    private static final int WARM_UP = 500;
    private static final int MEASURED = 1_000;
    private static final int REPEATED = 7;
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
        double assess = repeated(
                () -> engine.assess(large.programme(), large.updates(), TODAY).alerts());
        double start = repeated(() -> {
            try (Monitor monitor = engine.monitor(large.programme(), large.updates(), TODAY)) {
                return monitor.alerts();
            }
        });
        try (Monitor monitor = engine.monitor(large.programme(), large.updates(), TODAY)) {
            List<Double> accepted = acceptances(monitor, large);
            double accept = Rounds.median(accepted);
            double day = repeated(() -> monitor.advanceTo(monitor.asOf().plusDays(1)));
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %.0f | %.1f | %.2f | %.3f | %.3f | %.0f |%n",
                    size,
                    title,
                    assess,
                    start / assess,
                    day / assess,
                    accept,
                    accepted.stream()
                            .sorted()
                            .skip(MEASURED * 99L / 100)
                            .findFirst()
                            .orElseThrow(),
                    assess / accept);
        }
    }

    private static double repeated(Supplier<List<?>> work) {
        return Rounds.median(IntStream.range(0, REPEATED)
                .mapToObj(i -> milliseconds(work))
                .skip(REPEATED / 2)
                .toList());
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

    private static double milliseconds(Supplier<List<?>> work) {
        long start = System.nanoTime();
        if (work.get().size() == Integer.MAX_VALUE) {
            throw new IllegalStateException("there cannot be so many");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
