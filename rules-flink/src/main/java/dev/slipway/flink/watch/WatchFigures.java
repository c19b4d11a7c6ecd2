package dev.slipway.flink.watch;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/** What operators of a cluster see: how many programmes were judged and refused, and how long after the instant. */
final class WatchFigures {

    private final Counter judged;
    private final Counter refused;
    private volatile long lag;

    WatchFigures(MetricGroup cluster) {
        MetricGroup group = cluster.addGroup("slipway");
        this.judged = group.counter("programmesJudged");
        this.refused = group.counter("programmesRefused");
        group.<Long, Gauge<Long>>gauge("settlementLagMillis", () -> lag);
    }

    /**
     * Counts a settlement.
     *
     * @param instant that was settled
     * @param now by the machine's clock, which nothing else depends on
     */
    void settled(boolean isJudged, long instant, long now) {
        (isJudged ? judged : refused).inc();
        lag = now - instant;
    }
}
