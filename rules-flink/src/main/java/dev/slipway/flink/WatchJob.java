package dev.slipway.flink;

import dev.slipway.flink.watch.ClusterWatch;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Watches programmes on a cluster: {@code flink run -d -c dev.slipway.flink.WatchJob slipway-flink.jar --bootstrap HOST:PORT --zone
 * ZONE}. Takes programmes, reports and ticks from a topic, and writes each change of an alert to another, once.
 */
public final class WatchJob {

    private WatchJob() {}

    /** Runs until it is cancelled; what speaks against it is thrown before anything is submitted. */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.getExecutionEnvironment();
        flink.execute(new ClusterWatch(flink).lay(arguments));
    }
}
