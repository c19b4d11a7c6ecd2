package dev.slipway.flink.watch;

/**
 * The time of the job. Ticks are the only clock: one says that everything sent by then stands before it. Time is counted in steps of
 * a {@value #STEPS}th of a millisecond, and a tick is many small ones, so that of many programmes whose day ends at one instant few
 * are settled at a time, and a checkpoint can pass between.
 */
final class Ticks {

    /** Of one millisecond. */
    static final int STEPS = 64;

    private Ticks() {}

    /** The time of the job at which a programme settles what arrived by an instant. */
    static long step(long instant, String programme) {
        return instant * STEPS + Math.floorMod(programme.hashCode(), STEPS);
    }

    /** The instant that a step belongs to. */
    static long instant(long step) {
        return Math.floorDiv(step, STEPS);
    }
}
