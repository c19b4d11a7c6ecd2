package dev.slipway.bench.measure;

import dev.slipway.bench.contest.Contestant;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Judges a portfolio in memory over and over; one operation is the whole of it. */
@State(Scope.Thread)
public class Assessing {

    static final int MILESTONES = 20_000;

    private static final long SEED = 1;

    @Param({"SLIPWAY"})
    public Peer peer = Peer.SLIPWAY;

    private final List<ReportedProgramme> portfolio =
            new PortfolioGenerator(SEED).programmes(MILESTONES).toList();

    private Contestant contestant = (programmes, verdicts) -> {};

    /** The work of all threads of the process, garbage collection and compilers among them. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        public long nanoseconds;
        public long operations;
    }

    @Setup
    public void open() {
        contestant = peer.contestant();
    }

    @Benchmark
    public void judge(Cpu cpu, Blackhole hole) {
        long before = processCpuTime();
        contestant.judge(portfolio, (rule, severity, subject, about, days) -> {
            hole.consume(severity);
            hole.consume(days);
        });
        cpu.nanoseconds += processCpuTime() - before;
        cpu.operations++;
    }

    private static long processCpuTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
