package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.watch.SampleLog.Sent;
import dev.slipway.flink.watch.WatchRun.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job over topics of a real broker; the cluster is within this JVM. */
class WatchJobIT {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final Duration EXPIRY = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final Broker broker = Broker.shared();

    @Test
    void whatReadersOfTheTopicPutTogetherIsWhatTheCommandFindsOnEveryDay() throws Exception {
        SampleLog log = SampleLog.of(31, 8);
        broker.create("daily");
        broker.send("daily", log.shuffledEvents(1), log.control());

        WatchRun job = WatchRun.begin(Plan.of("daily", SampleLog.PARTITIONS + 1));
        List<String> changes = changes("daily", log);
        job.cancel();

        assertThat(broker.committed("daily-problems", 1)).isNotEmpty();
        assertEveryDay(log, changes);
    }

    @Test
    @Tag("slow")
    void stoppedAndGoneOnWithMoreAndFewerMachinesItTellsTheSame() throws Exception {
        SampleLog log = SampleLog.of(32, 8);
        broker.create("scaled");
        String savepoint = "";
        int[] machines = {1, 2, 1};
        for (int part = 0; part < machines.length; part++) {
            int from = part * 2;
            int to = part == 2 ? SampleLog.DAYS : from + 2;
            broker.send("scaled", days(log.events(), from, to), days(log.control(), from, to));
            WatchRun job = WatchRun.begin(Plan.of("scaled", machines[part]).from(savepoint));
            broker.await("scaled-changes", 2, changes -> isUpTo(changes, SampleLog.day(to - 1), log, to - 1));
            savepoint = job.stop(folder);
        }

        assertEveryDay(log, broker.committed("scaled-changes", 2));
    }

    /** An outage between a checkpoint and its commit, within the timeout of a transaction and beyond it; the guide says both. */
    @Test
    @Tag("slow")
    void whatWasNotCommittedIsToldAfterAnOutageUnlessItsTransactionExpired() throws Exception {
        SampleLog log = SampleLog.of(33, 4);

        assertThat(toldAfterAnOutage("short", log, Duration.ZERO)).isEqualTo(told(log));
        List<String> lost = List.of();
        for (int attempt = 0; lost.isEmpty() && attempt < 3; attempt++) {
            lost = new ArrayList<>(
                    told(log)); // nothing, where the next checkpoint came before the outage and committed all
            toldAfterAnOutage("long-" + attempt, log, EXPIRY.plusSeconds(3)).forEach(lost::remove);
        }
        assertThat(lost).isNotEmpty().allMatch(change -> Folded.day(change).isBefore(SampleLog.day(3)));
    }

    private List<String> toldAfterAnOutage(String prefix, SampleLog log, Duration outage) throws Exception {
        Plan plan = Plan.of(prefix, 1);
        String timeout = String.valueOf(EXPIRY.toMillis());
        broker.create(prefix);
        broker.send(prefix, days(log.events(), 0, 3), days(log.control(), 0, 3));
        WatchRun job = WatchRun.begin(plan.every(EXPIRY.dividedBy(2)), "--transaction-timeout", timeout);
        broker.awaitWritten(prefix + "-changes", 2, changes -> isUpTo(changes, SampleLog.day(2), log, 2));
        String state = job.breakOff(folder);
        Thread.sleep(outage.toMillis());
        broker.send(prefix, days(log.events(), 3, SampleLog.DAYS), days(log.control(), 3, SampleLog.DAYS));
        WatchRun again = WatchRun.begin(plan.from(state), "--transaction-timeout", timeout);
        List<String> last =
                told(log).stream().filter(WatchJobIT::isOfTheLastDay).toList();
        List<String> changes = broker.await(prefix + "-changes", 2, committed -> committed.containsAll(last));
        again.cancel();
        return changes.stream().sorted().toList();
    }

    private static boolean isOfTheLastDay(String change) {
        return Folded.day(change).equals(SampleLog.day(SampleLog.DAYS - 1));
    }

    /** What is told where nothing fails. */
    private static List<String> told(SampleLog log) {
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        desk.control(log.control());
        return log.events().stream()
                .flatMap(event -> desk.take(event).stream())
                .sorted()
                .toList();
    }

    private static List<Sent> days(List<Sent> log, int from, int to) {
        return log.stream()
                .filter(sent -> sent.day() >= from && sent.day() < to)
                .toList();
    }

    /** Ticks are the only clock: nobody knows that a day has passed where there are none, and nothing else is needed. */
    @Test
    @Tag("slow")
    void aPartitionThatNobodyWritesToHoldsNothingBackOnceItHasTicks() throws Exception {
        SampleLog log = SampleLog.of(34, 1);
        List<ProducerRecord<String, String>> records =
                new ArrayList<>(Broker.records("idle", log.events(), log.control()));
        int busy = log.events().get(0).partition();
        List<ProducerRecord<String, String>> ofIdle = records.stream()
                .filter(record -> record.topic().equals("idle-events") && record.partition() != busy)
                .toList();
        records.removeAll(ofIdle);
        records.add(new ProducerRecord<>("idle-events", busy, null, "no message"));
        broker.create("idle");
        broker.send(records);

        WatchRun job = WatchRun.begin(Plan.of("idle", 2));
        assertThat(broker.await(
                        "idle-problems", 1, problems -> problems.toString().contains("is not JSON")))
                .as("all that stands before it was read")
                .anyMatch(problem -> problem.contains("is not JSON"));
        Thread.sleep(1_000); // two checkpoints
        assertThat(broker.written("idle-changes", 2)).isEmpty();

        broker.send(ofIdle);
        List<String> changes = changes("idle", log);
        job.cancel();
        assertThat(ofIdle).allMatch(record -> record.value().contains("tick"));
        assertEveryDay(log, changes);
    }

    @Test
    void anEmptyLogAndOneThatForgetsAreRefused() throws Exception {
        broker.create("empty");
        broker.create(new NewTopic("forgetful-events", 65, (short) 1));
        broker.create(new NewTopic("forgetful-control", 2, (short) 1).configs(Map.of("retention.ms", "-1")));
        broker.create(new NewTopic("forgetful-changes", 1, (short) 1));
        broker.create(new NewTopic("forgetful-problems", 1, (short) 1));

        assertRefused("empty-events' is empty", "empty");
        assertRefused("retention.ms=604800000", "forgetful");
        assertRefused("more than one partition", "forgetful");
        assertRefused("has 65 partitions", "forgetful");
        assertRefused("there is no topic 'nowhere-control'", "nowhere");
        assertRefused("transaction.max.timeout.ms", "empty", "--transaction-timeout", "900001");
        assertRefused("--transaction-timeout 10000 is not longer", "empty", "--transaction-timeout", "10000");
        assertRefused("--zone Mars is no zone", "empty", "--zone", "Mars");
    }

    private void assertRefused(String message, String prefix, String... more) {
        assertThatThrownBy(() -> new ClusterWatch(StreamExecutionEnvironment.createLocalEnvironment())
                        .lay(WatchRun.arguments(prefix, more)))
                .isInstanceOf(ClusterWatch.RefusedException.class)
                .hasMessageContaining(message);
    }

    private List<String> changes(String prefix, SampleLog log) throws InterruptedException {
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
