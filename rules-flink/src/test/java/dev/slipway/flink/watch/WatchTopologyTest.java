package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.InnerCluster;
import dev.slipway.flink.shipped.ShippedFile;
import dev.slipway.flink.watch.SampleLog.Sent;
import dev.slipway.flink.watch.WatchOptions.Rhythm;
import dev.slipway.flink.watch.WatchTopology.Outputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole stream on a cluster within this JVM, its log in memory. */
class WatchTopologyTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final WatchOptions DAILY = options(Rhythm.DAY, ChangeChoice.ALL);

    private static final SampleLog LOG = SampleLog.of(21, 6);

    private static Result once;

    /** One for all that run in this JVM, as it is on a TaskManager. */
    private static ComplianceEngine engine() {
        return ENGINE;
    }

    private record Result(List<String> changes, List<String> problems) {}

    @BeforeAll
    static void watchOnceInOrderOnOneMachine() throws Exception {
        once = run(LOG.events(), LOG.control(), DAILY, 1);
    }

    @Test
    void theChangesPutTogetherAreWhatTheCommandFindsOnEveryDay() {
        assertThat(once.problems())
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("{\"schema\":\"slipway/problem/1\""));
        for (int day = 0; day < SampleLog.DAYS; day++) {
            assertThat(folded(upTo(once.changes(), day))).as("day %s", day).isEqualTo(LOG.expected(ENGINE, day));
        }
    }

    @Test
    void neitherOrderNorRepetitionNorMachinesNorWhatCannotBeUsedChangesAnything() throws Exception {
        List<Sent> events = new ArrayList<>(LOG.shuffledEvents(4));
        events.add(3, bad("programme", "line-0", "{\"programme\": \"line-0\", \"dedline\": 2026}"));
        events.add(4, bad("programme", "line-1", "{\"programme\": \"line-0\", \"terminals\": []}"));
        events.add(5, bad("rumour", "line-1", "{}"));
        List<Sent> control = new ArrayList<>(LOG.control());
        control.add(0, bad("policy", "", "{\"default\": {\"bends\": 1}}"));

        Result result = run(events, control, DAILY, 2);

        assertThat(sorted(result.changes())).isEqualTo(sorted(once.changes())).isNotEmpty();
        assertThat(result.problems())
                .anyMatch(problem -> problem.contains("dedline"))
                .anyMatch(problem -> problem.contains("send it under its own id"))
                .anyMatch(problem -> problem.contains("rumour"))
                .anyMatch(problem -> problem.contains("bends"));
    }

    @Test
    void judgedAtEachReportItEndsEachDayAlike() throws Exception {
        List<String> changes = run(LOG.events(), LOG.control(), options(Rhythm.REPORT, ChangeChoice.ALL), 2)
                .changes();

        assertThat(folded(changes)).isEqualTo(LOG.expected(ENGINE, SampleLog.DAYS - 1));
        assertThat(changes).hasSizeGreaterThan(once.changes().size());
    }

    @Test
    void aMessageThatStandsAfterATickCountsFromThatTickOn() throws Exception {
        Predicate<Sent> isHeldBack = sent -> sent.kind().equals("report") && sent.day() == 2;
        List<Sent> late = new ArrayList<>();
        for (Sent sent : LOG.events()) {
            if (!isHeldBack.test(sent)) {
                late.add(sent);
            }
            if (sent.kind().equals("tick") && sent.day() == 4) {
                LOG.events().stream().filter(isHeldBack).forEach(late::add);
            }
        }

        List<String> changes = run(late, LOG.control(), DAILY, 2).changes();

        assertThat(folded(upTo(changes, 4))).isNotEqualTo(LOG.expected(ENGINE, 4));
        assertThat(folded(upTo(changes, 5))).isEqualTo(LOG.expected(ENGINE, 5));
    }

    /** Of the partitions two have nothing but ticks. */
    @Test
    void aProgrammeOfTenThousandMilestonesIsSettledAsAnyOther() throws Exception {
        SampleLog large = SampleLog.of(23, 1, 10_000);
        Predicate<Sent> isHeard = sent -> sent.day() < 2;

        List<String> changes = run(
                        without(large.events(), isHeard.negate()), without(large.control(), isHeard.negate()), DAILY, 1)
                .changes();

        assertThat(folded(changes)).isEqualTo(large.expected(ENGINE, 1)).isNotEmpty();
        assertThat(changes).hasSizeGreaterThan(10_000);
    }

    @Test
    void theEndOfALogIsNoTick() throws Exception {
        Predicate<Sent> isUnheard = sent -> sent.kind().equals("tick") && sent.day() >= 2;

        List<String> changes = run(without(LOG.events(), isUnheard), without(LOG.control(), isUnheard), DAILY, 1)
                .changes();

        assertThat(changes).isNotEmpty().allMatch(change -> !Folded.day(change).isAfter(SampleLog.day(1)));
    }

    private static List<Sent> without(List<Sent> log, Predicate<Sent> isLeftOut) {
        return log.stream().filter(isLeftOut.negate()).toList();
    }

    private static Sent bad(String kind, String programme, String content) {
        return new Sent(0, kind, programme, SampleLog.endOf(0) - 5, 0, "bad.ndjson", 1, content);
    }

    private static List<String> upTo(List<String> changes, int day) {
        return changes.stream()
                .filter(change -> !Folded.day(change).isAfter(SampleLog.day(day)))
                .toList();
    }

    private static Map<String, Map<String, String>> folded(List<String> changes) {
        Folded folded = new Folded();
        changes.forEach(folded::take);
        return folded.alerts();
    }

    private static List<String> sorted(List<String> changes) {
        return changes.stream().sorted().toList();
    }

    private static WatchOptions options(Rhythm rhythm, ChangeChoice changes) {
        return new WatchOptions(
                WatchTopologyTest::engine, SampleLog.ZONE, rhythm, changes, ShippedFile.NONE, ShippedFile.NONE);
    }

    private static Result run(List<Sent> events, List<Sent> control, WatchOptions options, int machines)
            throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        StreamExecutionEnvironment environment = InnerCluster.environment(machines, configuration);
        Outputs outputs = WatchTopology.watch(
                IntStream.range(0, SampleLog.PARTITIONS)
                        .mapToObj(partition -> source(environment, partition(events, partition)))
                        .toList(),
                source(environment, arrived(control, "control-0", true)),
                options);
        CloseableIterator<String> changes =
                outputs.changes().map(Message::value).collectAsync();
        CloseableIterator<String> problems =
                outputs.problems().map(Message::value).collectAsync();
        environment.executeAsync(); // its outputs wait for their reader
        return new Result(all(changes), all(problems));
    }

    private static List<String> all(CloseableIterator<String> values) throws Exception {
        try (values) {
            List<String> all = new ArrayList<>();
            values.forEachRemaining(all::add);
            return all;
        }
    }

    private static DataStream<Arrived> source(StreamExecutionEnvironment environment, List<Arrived> log) {
        return environment.fromData(log, TypeInformation.of(Arrived.class)).setParallelism(1);
    }

    private static List<Arrived> partition(List<Sent> events, int partition) {
        return arrived(
                events.stream()
                        .filter(event -> event.kind().equals("tick") || event.partition() == partition)
                        .toList(),
                "events-" + partition,
                false);
    }

    private static List<Arrived> arrived(List<Sent> sent, String split, boolean isControl) {
        List<Arrived> arrived = new ArrayList<>();
        for (Sent each : sent) {
            byte[] value = each.json().getBytes(UTF_8);
            arrived.add(
                    isControl
                            ? Envelope.control(split, arrived.size(), 0, null, value)
                            : Envelope.event(split, arrived.size(), 0, null, value));
        }
        return arrived;
    }
}
