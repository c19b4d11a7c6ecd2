package dev.slipway.bench.measure;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.compiler.cache.PackCache;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RulePack;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures one pack of an author in a process of its own, and prints a row: compiled anew or taken from the cache. */
public final class RulesScale {

    private static final int MILESTONES = 10_000;
    private static final int ASSESSMENTS = 7;

    private RulesScale() {}

    /**
     * Measures one pack and prints its row.
     *
     * @param arguments the folder of the rules, the folder of the cache, and how the row is to be called
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        RulePack pack = RulePack.fromDirectory(Path.of(arguments[0])).compiledBy(PackCache.at(Path.of(arguments[1])));
        ComplianceEngine engine = ComplianceEngine.only(pack);
        double ready = (System.nanoTime() - start) / 1e9;
        long memory = peak();
        List<ReportedProgramme> portfolio =
                new PortfolioGenerator(1).programmes(MILESTONES).toList();
        List<Double> taken = new ArrayList<>();
        long alerts = 0;
        for (int i = 0; i < ASSESSMENTS; i++) {
            long before = System.nanoTime();
            alerts = portfolio.stream()
                    .mapToLong(next -> engine.assess(next.programme(), next.updates(), PortfolioGenerator.AS_OF)
                            .alerts()
                            .size())
                    .sum();
            taken.add((System.nanoTime() - before) / 1e9);
        }
        double judged = Rounds.median(taken.subList(ASSESSMENTS / 2, ASSESSMENTS));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.2f | %,d | %,d | %.1f | %.0f |%n",
                arguments[2],
                engine.rules().size(),
                ready,
                memory >> 20,
                alerts,
                judged / MILESTONES * 1e6,
                judged / MILESTONES / engine.rules().size() * 1e9);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
