package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.flink.watch.SampleLog.Sent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of JVMs over a real broker: a machine dies at a random moment, and no alert is lost, doubled or different. */
@Tag("thorough")
class KilledWatchIT {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final int PROGRAMMES = 60;
    private static final int LAST = SampleLog.DAYS - 1;

    @TempDir
    private Path folder;

    @Test
    void whatIsToldDoesNotDependOnWhichMachinesLive() throws Exception {
        int trials = Boolean.getBoolean("slipway.thorough") ? 3 : 1;
        try (Broker broker = Broker.start(folder)) {
            for (int trial = 0; trial < trials; trial++) {
                trial(broker, "trial-" + trial, new Random(trial));
            }
        }
    }

    private void trial(Broker broker, String name, Random random) throws Exception {
        SampleLog log = SampleLog.of(random.nextLong(), PROGRAMMES);
        List<Sent> events = log.shuffledEvents(random.nextLong());
        broker.create(name);
        cluster(name, Map.of(), "start", "2");
        try {
            broker.send(name, days(events, 0, 3), days(log.control(), 0, 3));
            cluster(
                    name,
                    Map.of("SLIPWAY_FLINK_OPTIONS", "-d -Dexecution.checkpointing.interval=1s"),
                    "run",
                    "dev.slipway.flink.WatchJob",
                    "--bootstrap",
                    broker.address(),
                    "--topics",
                    name,
                    "--zone",
                    SampleLog.ZONE.getId(),
                    "--changes",
                    "all");
            assertThat(broker.await(name + "-changes", 2, changes -> reaches(changes, 0)))
                    .isNotEmpty();
            broker.send(name, days(events, 3, SampleLog.DAYS), days(log.control(), 3, SampleLog.DAYS));
            Thread.sleep(random.nextInt(2_000));
            cluster(name, Map.of(), "kill-taskmanager");

            List<String> expected = expected(log);
            List<String> told = broker.await(name + "-changes", 2, changes -> changes.size() >= expected.size());
            Thread.sleep(3_000); // what would come twice comes with the next checkpoint

            assertThat(Files.readString(folder.resolve(name).resolve("jobmanager.log")))
                    .contains("from state RUNNING to RESTARTING");
            assertThat(broker.committed(name + "-changes", 2)).hasSize(told.size());
            assertThat(without(expected, told)).as("lost").isEmpty();
            assertThat(without(told, expected)).as("doubled or different").isEmpty();
            assertThat(folded(told, LAST)).isEqualTo(log.expected(ENGINE, LAST));
        } finally {
            cluster(name, Map.of(), "stop");
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

    private void cluster(String name, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "cluster.sh"));
        command.addAll(List.of(arguments));
        File output = folder.resolve(name + ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().put("SLIPWAY_CLUSTER", folder.resolve(name).toString());
        builder.environment().putAll(settings);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("cluster.sh %s: %s", arguments[0], Files.readString(output.toPath()))
                .isZero();
    }
}
