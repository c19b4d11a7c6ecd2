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

    private static final int MILESTONES = 10_000;
    private static final int WARM_UP = 500;
    private static final int MEASURED = 1_000;
    private static final int ASSESSMENTS = 7;
    private static final LocalDate TODAY = PortfolioGenerator.AS_OF;

    private Increments() {}

    public static void main(String[] arguments) {
        ReportedProgramme large = new PortfolioGenerator(1).programme(MILESTONES);
        System.out.printf(
                Locale.ROOT,
                "One programme of %,d milestones with twelve reports each; %,d further reports, one by one.%n%n",
                MILESTONES,
                MEASURED);
        System.out.println("| rules | accept, median ms | 99th percentile, ms | assess, median ms | times faster |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        print("the eight", EightRules.engine(), large);
        print("all", ComplianceEngine.standard(), large);
    }

    private static void print(String title, ComplianceEngine engine, ReportedProgramme large) {
        List<Double> accepted = acceptances(engine, large);
        List<Double> assessed = IntStream.range(0, ASSESSMENTS)
                .mapToObj(i -> milliseconds(() ->
                        engine.assess(large.programme(), large.updates(), TODAY).alerts()))
                .skip(ASSESSMENTS / 2)
                .toList();
        double accept = Rounds.median(accepted);
        double assess = Rounds.median(assessed);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.0f | %.0f |%n",
                title,
                accept,
                accepted.stream()
                        .sorted()
                        .skip(MEASURED * 99L / 100)
                        .findFirst()
                        .orElseThrow(),
                assess,
                assess / accept);
    }

    private static List<Double> acceptances(ComplianceEngine engine, ReportedProgramme large) {
        SplittableRandom random = new SplittableRandom(1);
        List<Milestone> milestones = large.programme().milestones();
        List<Double> taken = new ArrayList<>();
        try (Monitor monitor = engine.monitor(large.programme(), TODAY.minusYears(3))) {
            large.updates().forEach(monitor::accept);
            monitor.advanceTo(TODAY);
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
