package dev.slipway.bench.measure;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.OwnRecord;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Prints how long it takes to compare the forecasts of a large programme with a reference class. */
public final class Foreseeing {

    private static final int MILESTONES = 10_000;
    private static final int MOVEMENTS = 1_500;
    private static final int REPEATED = 9;
    private static final int REPORTS = 500;
    private static final LocalDate TODAY = PortfolioGenerator.AS_OF;

    /** Of the thread alone, so that a busy machine disturbs it little. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private Foreseeing() {}

    public static void main(String[] arguments) {
        ReportedProgramme plain = new PortfolioGenerator(1).programme(MILESTONES);
        ReportedProgramme large = new ReportedProgramme(compared(plain.programme(), reference()), plain.updates());
        System.out.printf(
                Locale.ROOT,
                "%,d milestones with twelve reports each, a class of %,d movements; processor time of the one thread that works,"
                        + " medians.%n%n",
                MILESTONES,
                MOVEMENTS);
        System.out.println("| work | ms |");
        System.out.println("| --- | ---: |");
        print("slipway forecast: P10 to P90 and the chance of each, and the past checked", () -> outlook(large));
        print("all rules, F01 among them", () -> assess(large));
        ReportedProgramme shortRecord = withFewReports(plain);
        ReportedProgramme shortWithClass = withFewReports(large);
        print("all rules, without a class and with a record too short for F01", () -> assess(shortRecord));
        print("all rules on as few reports, F01 by the class", () -> assess(shortWithClass));
        printAccept("a monitor takes one more report, without a class", plain);
        printAccept("the same with the class", large);
    }

    /** How the forecasts of another programme moved. */
    private static ReferenceClass reference() {
        ReportedProgramme other = new PortfolioGenerator(2).programme(MILESTONES);
        List<Movement> movements = new ArrayList<>(
                OwnRecord.of(Facts.series(other.programme(), other.updates(), TODAY), OwnRecord.MOST_LEARNED_FROM)
                        .movements());
        Collections.shuffle(movements, new Random(1));
        return new ReferenceClass("generated", movements.subList(0, MOVEMENTS));
    }

    private static Programme compared(Programme plain, ReferenceClass reference) {
        Programme.Builder programme = Programme.of(plain.id())
                .start(plain.start())
                .deadline(plain.deadline())
                .referenceClass(reference);
        for (Terminal terminal : plain.terminals()) {
            programme.terminal(terminal);
        }
        return programme.build();
    }

    /** The last two reports on each milestone: nothing that could be learned from. */
    private static ReportedProgramme withFewReports(ReportedProgramme all) {
        LocalDate first = TODAY.minusDays(50);
        return new ReportedProgramme(
                all.programme(),
                all.updates().stream()
                        .filter(update -> update.reportDate().isAfter(first))
                        .toList());
    }

    private static int outlook(ReportedProgramme large) {
        ProgrammeOutlook outlook = ProgrammeOutlook.of(
                large.programme(),
                large.updates(),
                TODAY,
                ComplianceEngine.standard().policy(),
                List.of());
        return outlook.milestones().size() + outlook.checked().size();
    }

    private static int assess(ReportedProgramme large) {
        return ComplianceEngine.standard()
                .assess(large.programme(), large.updates(), TODAY)
                .alerts()
                .size();
    }

    private interface Work {
        int done();
    }

    private static void print(String title, Work work) {
        double median = Rounds.median(IntStream.range(0, REPEATED)
                .mapToObj(i -> milliseconds(work))
                .skip(REPEATED / 2)
                .toList());
        System.out.printf(Locale.ROOT, "| %s | %.0f |%n", title, median);
    }

    private static void printAccept(String title, ReportedProgramme large) {
        SplittableRandom random = new SplittableRandom(1);
        List<Milestone> milestones = large.programme().milestones();
        List<Double> taken = new ArrayList<>();
        try (Monitor monitor = ComplianceEngine.standard().monitor(large.programme(), large.updates(), TODAY)) {
            for (int i = 0; i < REPORTS; i++) {
                Milestone milestone = milestones.get(random.nextInt(milestones.size()));
                MilestoneUpdate report = MilestoneUpdate.of(TODAY, milestone.id())
                        .forecast(DateWindow.day(TODAY.plusDays(random.nextInt(1000))))
                        .build();
                taken.add(milliseconds(() -> monitor.accept(report).size()));
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", title, Rounds.median(taken.subList(REPORTS / 2, REPORTS)));
    }

    private static double milliseconds(Work work) {
        long start = THREAD.getCurrentThreadCpuTime();
        if (work.done() < 0) {
            throw new IllegalStateException("there cannot be fewer than none");
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
