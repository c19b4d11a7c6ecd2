package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.LocalCluster;
import dev.slipway.flink.LocalCluster.Ended;
import dev.slipway.flink.WatchJob;
import dev.slipway.flink.watch.SampleLog.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cluster of JVMs over a real broker: a machine dies at a random moment, and no alert is lost, doubled or different. */
@Tag("slow")
class KilledWatchIT {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final int PROGRAMMES = 60;
    private static final int LAST = SampleLog.DAYS - 1;

    private final Broker broker = Broker.shared();

    @Test
    void whatIsToldDoesNotDependOnWhichMachinesLive() throws Exception {
        for (int trial = 0; trial < 3; trial++) {
            trial(LocalCluster.shared(), "trial-" + trial, new Random(trial), "");
        }
    }

    @Test
    void neitherOnTheNextFlinkWithItsStateInRocksDb() throws Exception {
        LocalCluster next = LocalCluster.start("cluster-of-2.3.0", 2, Map.of("SLIPWAY_FLINK", "2.3.0"));
        try {
            trial(next, "next", new Random(7), " -Dstate.backend.type=rocksdb");
        } finally {
            next.stop();
        }
    }

    private void trial(LocalCluster cluster, String name, Random random, String settings) throws Exception {
        SampleLog log = SampleLog.of(random.nextLong(), PROGRAMMES);
        List<Sent> events = log.shuffledEvents(random.nextLong());
        broker.create(name);
        broker.send(name, days(events, 0, 3), days(log.control(), 0, 3));
        Ended submitted = cluster.run(
                "-d -Dexecution.checkpointing.interval=1s" + settings,
                WatchJob.class,
                "--bootstrap",
                broker.address(),
                "--topics",
                name,
                "--zone",
                SampleLog.ZONE.getId(),
                "--changes",
                "all");
        assertThat(submitted.exit()).as(submitted.output()).isZero();
        try {
            assertThat(broker.await(name + "-changes", 2, changes -> reaches(changes, 0)))
                    .isNotEmpty();
            int logged = cluster.log().size();
            broker.send(name, days(events, 3, SampleLog.DAYS), days(log.control(), 3, SampleLog.DAYS));
            Thread.sleep(random.nextInt(2_000));
            cluster.killTaskManager();

            List<String> expected = expected(log);
            List<String> told = broker.await(name + "-changes", 2, changes -> changes.size() >= expected.size());
            Thread.sleep(3_000); // what would come twice comes with the next checkpoint

            assertThat(cluster.log().stream().skip(logged))
                    .anyMatch(line -> line.contains("from state RUNNING to RESTARTING"));
            assertThat(broker.committed(name + "-changes", 2)).hasSize(told.size());
            assertThat(without(expected, told)).as("lost").isEmpty();
            assertThat(without(told, expected)).as("doubled or different").isEmpty();
            assertThat(folded(told, LAST)).isEqualTo(log.expected(ENGINE, LAST));
        } finally {
            cluster.cancelJobs();
            cluster.startTaskManager();
        }
    }

    /** What one machine that nothing happens to tells. */
    private static List<String> expected(SampleLog log) {
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        desk.control(log.control());
        List<String> changes = new ArrayList<>();
        log.events().forEach(event -> changes.addAll(desk.take(event)));
        return changes.stream().sorted().toList();
    }

    /** What is in one and not in the other, as often as it is too much. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left.stream().limit(3).toList();
    }

    private static boolean reaches(List<String> changes, int day) {
        LocalDate wanted = SampleLog.day(day);
        return changes.stream().anyMatch(change -> !Folded.day(change).isBefore(wanted));
    }

    private static Map<String, Map<String, String>> folded(List<String> changes, int day) {
        Folded folded = new Folded();
        changes.stream()
                .filter(change -> !Folded.day(change).isAfter(SampleLog.day(day)))
                .forEach(folded::take);
        return folded.alerts();
    }

    private static List<Sent> days(List<Sent> log, int from, int to) {
        return log.stream()
                .filter(sent -> sent.day() >= from && sent.day() < to)
                .toList();
    }
}
