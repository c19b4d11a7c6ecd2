package dev.slipway.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs of JMH, each in a process of its own, so that contestants can take turns and noise hits all of them alike. */
final class Rounds {

    private static final TimeValue ITERATION = TimeValue.seconds(2);

    /** What one run gave: operations each second of all threads together, and the seconds of processor for each. */
    record Score(double perSecond, double cpuSeconds) {}

    private Rounds() {}

    static Score run(Class<?> benchmark, int threads, String... parameters) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .threads(threads)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(ITERATION)
                .measurementIterations(2)
                .measurementTime(ITERATION)
                .jvmArgs("-Xmx3g", "-XX:+UseParallelGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
                .verbosity(VerboseMode.SILENT);
        for (int i = 0; i < parameters.length; i += 2) {
            options.param(parameters[i], parameters[i + 1]);
        }
        return score(new Runner(options.build()).run());
    }

    private static Score score(Collection<RunResult> results) {
        RunResult result = results.iterator().next();
        var secondary = result.getSecondaryResults();
        double cpu = secondary.containsKey("nanoseconds")
                ? secondary.get("nanoseconds").getScore()
                        / 1e9
                        / secondary.get("operations").getScore()
                : 0;
        return new Score(result.getPrimaryResult().getScore(), cpu);
    }

    static double median(Collection<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
