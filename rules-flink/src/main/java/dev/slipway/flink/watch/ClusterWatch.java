package dev.slipway.flink.watch;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.flink.shipped.ShippedRules;
import dev.slipway.flink.watch.WatchTopology.Outputs;
import dev.slipway.model.base.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.ParameterException;

/** One watch on a cluster, from its arguments to the job that is to run until it is cancelled. */
public final class ClusterWatch {

    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(10);

    private final StreamExecutionEnvironment flink;

    public ClusterWatch(StreamExecutionEnvironment flink) {
        this.flink = flink;
    }

    /** Why a watch was not begun; nothing was submitted. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(List<String> faults) {
            super("the watch was not begun:\n" + String.join("\n", faults));
        }
    }

    /**
     * Lays out the job, which is then to be executed.
     *
     * @return what to call it
     * @throws RefusedException if arguments, rules, files or topics are not what they should be
     */
    public String lay(String... arguments) {
        try {
            WatchArguments given = WatchArguments.parse(arguments);
            WatchOptions options = given.options();
            refuse(faults(options));
            refuse(faults(given.timeout()));
            KafkaCheck.Found topics = KafkaCheck.of(given.log(), given.topics(), given.timeout());
            refuse(topics.faults());
            lay(given, options, topics.partitions());
            return "slipway watch " + given.topics().events();
        } catch (ParameterException e) {
            throw new RefusedException(
                    List.of(String.valueOf(e.getMessage()), e.getCommandLine().getUsageMessage()));
        } catch (RuleException | RuleFailedException e) {
            throw new RefusedException(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }

    /** What is wrong with the rules and the files that travel with the job. */
    private static List<String> faults(WatchOptions options) {
        Optional<String> fault = ShippedRules.fault(options.engine().engine());
        if (fault.isPresent()) {
            return List.of(fault.get());
        }
        Bench bench = options.bench();
        List<Problem> problems = new ArrayList<>();
        Held.of(options.policy())
                .ifPresent(held -> problems.addAll(bench.problems(Control.POLICY, held, Optional.empty())));
        Held.of(options.waivers())
                .ifPresent(held -> problems.addAll(bench.problems(Control.WAIVERS, held, Optional.empty())));
        return problems.stream().map(Problem::toString).toList();
    }

    /** A transaction is open from one checkpoint to the next, and one that has expired by then fails the job for ever. */
    private List<String> faults(int timeout) {
        long interval = interval().toMillis();
        return timeout > interval
                ? List.of()
                : List.of("--transaction-timeout " + timeout + " is not longer than the interval of checkpoints, "
                        + interval
                        + " ms: no transaction would live until it is committed; make checkpoints more often"
                        + " (execution.checkpointing.interval), or give it more time");
    }

    /** As the cluster or the submission says; else every 10 seconds. */
    private Duration interval() {
        return flink.getConfiguration()
                .getOptional(CheckpointingOptions.CHECKPOINTING_INTERVAL)
                .orElse(USUAL_INTERVAL);
    }

    private void lay(WatchArguments given, WatchOptions options, int partitions) {
        configure();
        KafkaLog log = given.log();
        Topics topics = given.topics();
        List<DataStream<Arrived>> events = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            events.add(source(log.events(topics.events(), partition), topics.events() + "-" + partition)
                    .uid("events-" + partition + "-1"));
        }
        DataStream<Arrived> control =
                source(log.control(topics.control()), topics.control()).uid("control-1");
        Outputs outputs = WatchTopology.watch(events, control, options);
        outputs.changes()
                .sinkTo(log.changes(topics.changes(), topics.prefix() + "-watch", given.timeout()))
                .uid("changes-1")
                .name(topics.changes());
        outputs.problems()
                .sinkTo(log.problems(topics.problems()))
                .uid("problems-1")
                .name(topics.problems());
    }

    private SingleOutputStreamOperator<Arrived> source(KafkaSource<Arrived> source, String name) {
        return flink.fromSource(source, WatermarkStrategy.noWatermarks(), name, TypeInformation.of(Arrived.class))
                .setParallelism(1);
    }

    /** What the state needs is not for a cluster to decide; how often to checkpoint and where is. */
    private void configure() {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        configuration.set(PipelineOptions.MAX_PARALLELISM, WatchTopology.MOST_PARALLEL);
        configuration.set(CheckpointingOptions.ENABLE_UNALIGNED, true);
        configuration.set(CheckpointingOptions.ALIGNED_CHECKPOINT_TIMEOUT, Duration.ofSeconds(1));
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, interval());
        flink.configure(configuration);
    }
}
