package dev.slipway.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Prints what a second thread gains, for Slipway and for arithmetic alone. */
public final class ThreadsTable {

    private static final List<Class<?>> BENCHMARKS = List.of(Assessing.class, Arithmetic.class);

    private ThreadsTable() {}

    /**
     * Measures and prints the table.
     *
     * @param arguments how many rounds
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = Integer.parseInt(arguments[0]);
        List<List<Double>> gains = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < BENCHMARKS.size(); i++) {
                double alone = Rounds.run(BENCHMARKS.get(i), 1).perSecond();
                gains.get(i).add(Rounds.run(BENCHMARKS.get(i), 2).perSecond() / alone);
            }
        }
        double ours = Rounds.median(gains.get(0));
        double most = Rounds.median(gains.get(1));
        System.out.printf(Locale.ROOT, "%d rounds in turn, medians.%n%n", rounds);
        System.out.println("| two threads | gain |");
        System.out.println("| --- | ---: |");
        System.out.printf(Locale.ROOT, "| Slipway | %.2f x |%n", ours);
        System.out.printf(Locale.ROOT, "| arithmetic alone | %.2f x |%n", most);
        System.out.printf(Locale.ROOT, "| Slipway of what can be gained | %.2f |%n", ours / most);
    }
}
