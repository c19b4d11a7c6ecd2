package dev.slipway.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs of JMH, each in a process of its own, so that contestants can take turns and noise hits all of them alike. */
final class Rounds {

    private static final TimeValue ITERATION = TimeValue.seconds(2);

    /** What one run gave: operations each second, and the seconds of processor for each. */
    record Score(double perSecond, double cpuSeconds) {}

    private Rounds() {}

    /** Has one contestant judge in a process of its own. */
    static Score run(Peer peer) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Assessing.class.getName() + "\\.")
                .param("peer", peer.name())
                .threads(1)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(ITERATION)
                .measurementIterations(2)
                .measurementTime(ITERATION)
                .jvmArgs("-Xmx3g", "-XX:+UseParallelGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
                .verbosity(VerboseMode.SILENT)
                .build();
        return score(new Runner(options).run());
    }

    private static Score score(Collection<RunResult> results) {
        RunResult result = results.iterator().next();
        double cpu = counted(result, "nanoseconds") / 1e9 / counted(result, "operations");
        return new Score(result.getPrimaryResult().getScore(), cpu);
    }

    /** What a counter of the benchmark gave. */
    private static double counted(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    static double median(Collection<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
