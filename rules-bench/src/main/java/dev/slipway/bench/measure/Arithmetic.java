package dev.slipway.bench.measure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Nothing but multiplications, no memory: what a second thread gains on this machine at all. */
@State(Scope.Thread)
public class Arithmetic {

    private static final int STEPS = 50_000_000;

    private long seed = 1;

    @Benchmark
    public long multiply() {
        long value = seed;
        for (int i = 0; i < STEPS; i++) {
            value = value * 6_364_136_223_846_793_005L + i;
        }
        seed = value;
        return value;
    }
}
