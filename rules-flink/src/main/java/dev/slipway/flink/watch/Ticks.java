package dev.slipway.flink.watch;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Ticks are the only clock: one says that everything sent by then stands before it. The job counts time in steps of a
 * {@value #STEPS}th of a millisecond, and a tick is many small ones, so that of many programmes whose day ends at one instant few
 * are settled at a time, and a checkpoint can pass between.
 */
final class Ticks implements WatermarkGenerator<Arrived> {

    /** Of one millisecond. */
    static final int STEPS = 64;

    /** The time of the job at which a programme settles what arrived by an instant. */
    static long step(long instant, String programme) {
        return instant * STEPS + Math.floorMod(programme.hashCode(), STEPS);
    }

    /** The instant that a step belongs to. */
    static long instant(long step) {
        return Math.floorDiv(step, STEPS);
    }

    /** For a topic of which every partition has its ticks. */
    static WatermarkStrategy<Arrived> strategy() {
        return WatermarkStrategy.<Arrived>forGenerator(context -> new Ticks())
                .withTimestampAssigner((arrived, before) -> arrived.at() * STEPS);
    }

    @Override
    public void onEvent(Arrived arrived, long timestamp, WatermarkOutput output) {
        if (arrived.isTick()) {
            for (int step = 0; step < STEPS; step++) {
                output.emitWatermark(new Watermark(arrived.at() * STEPS + step));
            }
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // the machine's clock says nothing of the log
    }
}
