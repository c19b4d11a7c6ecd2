package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.LocalCluster;
import dev.slipway.flink.LocalCluster.Ended;
import dev.slipway.flink.WatchJob;
import dev.slipway.flink.watch.SampleLog.Sent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A watch on a cluster of JVMs over a real broker, whose machines may die: no alert may be lost, doubled or different. */
final class WatchTrial implements AutoCloseable {

    /** Days that are sent before anything happens to a machine. */
    static final int BEFORE = 3;

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final int PARTITIONS = 2;
    private static final int LAST = SampleLog.DAYS - 1;

    private final Broker broker = Broker.shared();
    private final LocalCluster cluster;
    private final String name;
    private final SampleLog log;
    private final List<Sent> events;
    private final List<String> expected;

    private WatchTrial(LocalCluster cluster, String name, int programmes, long seed) {
        Random random = new Random(seed);
        this.cluster = cluster;
        this.name = name;
        this.log = SampleLog.of(random.nextLong(), programmes);
        this.events = log.shuffledEvents(random.nextLong());
        this.expected = expected(log);
    }

    /**
     * Submits a watch, sends it the first days, and waits until it writes about the last of these.
     *
     * @param options of {@code flink run}
     */
    static WatchTrial begin(LocalCluster cluster, String name, int programmes, long seed, String options)
            throws Exception {
        WatchTrial trial = new WatchTrial(cluster, name, programmes, seed);
        trial.broker.create(name);
        trial.send(0, BEFORE);
        trial.submit(options);
        return trial;
    }

    private void submit(String options) throws InterruptedException {
        Ended submitted = cluster.run(
                "-d " + options,
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
        awaitWritten(BEFORE - 1);
    }

    /** Sends what stands in the log of these days, the last not included. */
    void send(int from, int to) {
        broker.send(name, days(events, from, to), days(log.control(), from, to));
    }

    /** All that is written by now, committed or not. */
    List<String> written() {
        return broker.written(name + "-changes", PARTITIONS);
    }

    /** Of these the ones that no reader sees. */
    List<String> uncommitted(List<String> written) {
        return without(written, broker.committed(name + "-changes", PARTITIONS));
    }

    /** Waits until something is written of a day. */
    void awaitWritten(int day) throws InterruptedException {
        assertThat(reaches(broker.awaitWritten(name + "-changes", PARTITIONS, all -> reaches(all, day)), day))
                .isTrue();
    }

    /** Waits until all is written of a day. */
    void awaitAllWritten(int day) throws InterruptedException {
        long wanted = of(day, expected);
        assertThat(of(day, broker.awaitWrittenPatiently(name + "-changes", PARTITIONS, all -> of(day, all) >= wanted)))
                .isGreaterThanOrEqualTo(wanted);
    }

    private static long of(int day, List<String> changes) {
        LocalDate wanted = SampleLog.day(day);
        return changes.stream()
                .filter(change -> Folded.day(change).equals(wanted))
                .count();
    }

    /** Waits for the end of the log, and requires that all was told, once, as if nothing had happened. */
    void requireAllToldOnce() throws IOException, InterruptedException {
        awaitAllWritten(LAST);
        cluster.beginCheckpoints();
        List<String> told = broker.await(name + "-changes", PARTITIONS, changes -> changes.size() >= expected.size());
        cluster.beginCheckpoints(); // what would come twice comes with the next
        Thread.sleep(3_000);

        assertThat(broker.committed(name + "-changes", PARTITIONS)).hasSize(told.size());
        assertThat(without(expected, told)).as("lost").isEmpty();
        assertThat(without(told, expected)).as("doubled or different").isEmpty();
        Folded folded = new Folded();
        told.forEach(folded::take);
        assertThat(folded.alerts()).isEqualTo(log.expected(ENGINE, LAST));
    }

    /** What one machine that nothing happens to tells. */
    List<String> expected() {
        return expected;
    }

    private static List<String> expected(SampleLog log) {
        Desk desk = new Desk(ENGINE, ChangeChoice.ALL);
        desk.control(log.control());
        List<String> changes = new ArrayList<>();
        log.events().forEach(event -> changes.addAll(desk.take(event)));
        return List.copyOf(changes);
    }

    /** What is in one and not in the other, as often as it is too much. */
    private static List<String> without(List<String> all, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(other, 1, Integer::sum));
        return all.stream()
                .filter(each -> left.merge(each, -1, Integer::sum) < 0)
                .toList();
    }

    private static boolean reaches(List<String> changes, int day) {
        LocalDate wanted = SampleLog.day(day);
        return changes.stream().anyMatch(change -> !Folded.day(change).isBefore(wanted));
    }

    private static List<Sent> days(List<Sent> log, int from, int to) {
        return log.stream()
                .filter(sent -> sent.day() >= from && sent.day() < to)
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            cluster.cancelJobs();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
