package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.engine.ComplianceEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job over topics of a real broker; the cluster is within this JVM. */
@Tag("thorough")
class WatchJobIT {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();

    @TempDir
    private static Path folder;

    private static Broker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = Broker.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    @Test
    void whatReadersOfTheTopicPutTogetherIsWhatTheCommandFindsOnEveryDay() throws Exception {
        SampleLog log = SampleLog.of(31, 8);
        broker.create("daily");
        broker.send("daily", log.shuffledEvents(1), log.control());

        JobClient job = submit("daily", SampleLog.PARTITIONS + 1, Map.of());
        List<String> changes = changes("daily", log);
        job.cancel().get();

        assertThat(broker.committed("daily-problems", 1)).isNotEmpty();
        assertEveryDay(log, changes);
    }

    @Test
    void stoppedAndGoneOnWithMoreAndFewerMachinesItTellsTheSame() throws Exception {
        assumeTrue(Boolean.getBoolean("slipway.thorough"), "three jobs, one after the other");
        SampleLog log = SampleLog.of(32, 8);
        broker.create("scaled");
        String savepoint = "";
        int[] machines = {1, 2, 1};
        for (int part = 0; part < machines.length; part++) {
            int from = part * 2;
            int to = part == 2 ? SampleLog.DAYS : from + 2;
            broker.send(
                    "scaled",
                    log.events().stream()
                            .filter(each -> each.day() >= from && each.day() < to)
                            .toList(),
                    log.control().stream()
                            .filter(each -> each.day() >= from && each.day() < to)
                            .toList());
            JobClient job =
                    submit("scaled", machines[part], savepoint.isEmpty() ? Map.of() : Map.of("from", savepoint));
            broker.await("scaled-changes", 2, changes -> isUpTo(changes, SampleLog.day(to - 1), log, to - 1));
            savepoint = job.stopWithSavepoint(
                            false, folder.resolve("savepoints").toUri().toString(), SavepointFormatType.CANONICAL)
                    .get();
        }

        assertEveryDay(log, broker.committed("scaled-changes", 2));
    }

    @Test
    void anEmptyLogAndOneThatForgetsAreRefused() throws Exception {
        broker.create("empty");
        broker.create(new NewTopic("forgetful-events", 1, (short) 1));
        broker.create(new NewTopic("forgetful-control", 2, (short) 1).configs(Map.of("retention.ms", "-1")));
        broker.create(new NewTopic("forgetful-changes", 1, (short) 1));
        broker.create(new NewTopic("forgetful-problems", 1, (short) 1));

        assertRefused("empty-events' is empty", "empty");
        assertRefused("retention.ms=604800000", "forgetful");
        assertRefused("more than one partition", "forgetful");
        assertRefused("there is no topic 'nowhere-control'", "nowhere");
        assertRefused("transaction.max.timeout.ms", "empty", "--transaction-timeout", "900001");
        assertRefused("--zone Mars is no zone", "empty", "--zone", "Mars");
    }

    private static void assertRefused(String message, String prefix, String... more) {
        assertThatThrownBy(() -> new ClusterWatch(StreamExecutionEnvironment.createLocalEnvironment())
                        .lay(arguments(prefix, more)))
                .isInstanceOf(ClusterWatch.RefusedException.class)
                .hasMessageContaining(message);
    }

    private static String[] arguments(String prefix, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--bootstrap", broker.address(), "--topics", prefix, "--changes", "all"));
        if (!List.of(more).contains("--zone")) {
            arguments.addAll(List.of("--zone", SampleLog.ZONE.getId()));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static JobClient submit(String prefix, int machines, Map<String, String> options) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, java.time.Duration.ofMillis(500));
        if (options.containsKey("from")) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, options.get("from"));
        }
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(machines, configuration);
        return flink.executeAsync(new ClusterWatch(flink).lay(arguments(prefix)));
    }

    private static List<String> changes(String prefix, SampleLog log) throws InterruptedException {
        int last = SampleLog.DAYS - 1;
        return broker.await(prefix + "-changes", 2, changes -> isUpTo(changes, SampleLog.day(last), log, last));
    }

    private static boolean isUpTo(List<String> changes, LocalDate day, SampleLog log, int number) {
        if (changes.stream().noneMatch(change -> Folded.day(change).equals(day))) {
            return false;
        }
        Folded folded = new Folded();
        changes.forEach(folded::take);
        return folded.alerts().equals(log.expected(ENGINE, number));
    }

    private static void assertEveryDay(SampleLog log, List<String> changes) {
        for (int day = 0; day < SampleLog.DAYS; day++) {
            Folded folded = new Folded();
            LocalDate until = SampleLog.day(day);
            changes.stream()
                    .filter(change -> !Folded.day(change).isAfter(until))
                    .forEach(folded::take);
            assertThat(folded.alerts()).as("day %s", day).isEqualTo(log.expected(ENGINE, day));
        }
    }
}
