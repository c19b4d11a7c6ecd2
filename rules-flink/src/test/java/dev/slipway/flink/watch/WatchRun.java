package dev.slipway.flink.watch;

import dev.slipway.flink.InnerCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job over topics of the broker, on the cluster within this JVM. */
record WatchRun(JobClient job) {

    /** How a job is to run: on how many machines, from which savepoint, if any, and how often to make checkpoints. */
    record Plan(String prefix, int machines, String savepoint, Duration interval) {

        static Plan of(String prefix, int machines) {
            return new Plan(prefix, machines, "", Duration.ofMillis(500));
        }

        Plan from(String path) {
            return new Plan(prefix, machines, path, interval);
        }

        Plan every(Duration other) {
            return new Plan(prefix, machines, savepoint, other);
        }
    }

    static WatchRun begin(Plan plan, String... more) throws Exception {
        Configuration settings = new Configuration();
        settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, plan.interval());
        if (!plan.savepoint().isEmpty()) {
            settings.set(StateRecoveryOptions.SAVEPOINT_PATH, plan.savepoint());
        }
        StreamExecutionEnvironment flink = InnerCluster.environment(plan.machines(), settings);
        return new WatchRun(flink.executeAsync(new ClusterWatch(flink).lay(arguments(plan.prefix(), more))));
    }

    static String[] arguments(String prefix, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--bootstrap", Broker.shared().address(), "--topics", prefix, "--changes", "all"));
        if (!List.of(more).contains("--zone")) {
            arguments.addAll(List.of("--zone", SampleLog.ZONE.getId()));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** Stops it as {@code flink stop} does, and says where its state is. */
    String stop(Path folder) throws Exception {
        return job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get();
    }

    /** Ends it as a failure of all machines would, after its state was kept, and before what it wrote was committed. */
    String breakOff(Path folder) throws Exception {
        String state = job.triggerSavepoint(folder.toUri().toString(), SavepointFormatType.CANONICAL)
                .get();
        cancel();
        return state;
    }

    void cancel() throws Exception {
        job.cancel().get();
    }
}
