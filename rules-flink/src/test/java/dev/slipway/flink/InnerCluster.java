package dev.slipway.flink;

import java.net.URI;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A cluster within this JVM, one for all tests: starting and ending one takes longer than most of their jobs. */
public final class InnerCluster {

    private static final int SLOTS = 8;
    private static final MiniCluster CLUSTER = started();

    private InnerCluster() {}

    private static MiniCluster started() {
        Configuration settings = new Configuration();
        settings.set(RestOptions.BIND_PORT, "0");
        settings.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(64));
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64));
        settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64));
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(SLOTS)
                .build());
        try {
            cluster.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return cluster;
    }

    /**
     * Where jobs are made that run on it.
     *
     * @param settings of the jobs
     */
    public static StreamExecutionEnvironment environment(int parallelism, Configuration settings) {
        URI address = CLUSTER.getRestAddress().join();
        StreamExecutionEnvironment flink =
                StreamExecutionEnvironment.createRemoteEnvironment(address.getHost(), address.getPort(), settings);
        flink.setParallelism(parallelism);
        return flink;
    }
}
