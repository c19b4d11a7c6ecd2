package dev.slipway.flink.watch;

import dev.slipway.flink.shipped.ShippedFile;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * How programmes are watched: what travels to every machine.
 *
 * @param engine the rules
 * @param zone where days begin and end
 * @param rhythm when programmes are judged
 * @param changes which changes are told
 * @param policy thresholds that hold until others are sent; without content where there are none
 * @param waivers that hold until others are sent; without content where there are none
 */
public record WatchOptions(
        EngineSource engine, ZoneId zone, Rhythm rhythm, ChangeChoice changes, ShippedFile policy, ShippedFile waivers)
        implements Serializable {

    /** When programmes are judged. */
    public enum Rhythm {
        /** At the end of each day. */
        DAY,
        /** At the end of each day, and at the instant of each message about them. */
        REPORT
    }

    Bench bench() {
        return new Bench(engine.engine(), Held.of(policy), Held.of(waivers));
    }
}
