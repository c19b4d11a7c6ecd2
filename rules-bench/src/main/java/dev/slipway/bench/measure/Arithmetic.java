package dev.slipway.bench.measure;

/** Nothing but multiplications, no memory: what a second thread gains on this machine at all. */
final class Arithmetic implements Runnable {

    private static final int STEPS = 20_000_000;

    private volatile long last = 1;

    @Override
    public void run() {
        long value = last;
        for (int i = 0; i < STEPS; i++) {
            value = value * 6_364_136_223_846_793_005L + i;
        }
        last = value;
    }
}
