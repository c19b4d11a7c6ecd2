package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.flink.watch.SampleLog.Sent;
import dev.slipway.flink.watch.WatchRun.Plan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * State that an earlier Slipway kept is taken up by this one. The state, and the log that it was made of, are in the repository;
 * {@code mvn verify -pl rules-flink -am -Dit.test=KeptStateIT -Dfailsafe.failIfNoSpecifiedTests=false -Dstate.refresh=true} makes
 * them again, which is for the day on which earlier state is given up, and the changelog says so.
 */
class KeptStateIT {

    private static final Path STATE =
            Path.of("src/test/resources/dev/slipway/flink/watch/state-1").toAbsolutePath();
    private static final Path LOG = STATE.resolve("log.txt");
    private static final String KEPT = "kept";
    private static final String WHOLE = "whole";
    private static final int CUT = 3;
    private static final LocalDate LAST = LocalDate.of(2026, 3, 8);

    private final Broker broker = Broker.shared();

    @TempDir
    private Path folder;

    @Test
    void whatIsToldGoesOnAsIfTheVersionHadNotChanged() throws Exception {
        assumeFalse(Boolean.getBoolean("state.refresh"), "state is made, and not taken up");
        List<String> whole = told(WHOLE, "");
        List<String> rest = told(KEPT, STATE.toUri().toString());

        assertThat(rest).isNotEmpty();
        LocalDate goneOn =
                rest.stream().map(Folded::day).min(LocalDate::compareTo).orElseThrow();
        Folded folded = new Folded();
        whole.stream().filter(change -> Folded.day(change).isBefore(goneOn)).forEach(folded::take);
        assertThat(folded.alerts()).isNotEmpty();
        rest.forEach(folded::put);
        Folded expected = new Folded();
        whole.forEach(expected::take);
        assertThat(folded.alerts()).isEqualTo(expected.alerts());
    }

    private List<String> told(String prefix, String state) throws Exception {
        broker.create(prefix);
        broker.send(log(prefix));
        WatchRun job = WatchRun.begin(Plan.of(prefix, 1).from(state));
        broker.await(prefix + "-changes", 2, changes -> changes.stream()
                .anyMatch(change -> Folded.day(change).equals(LAST)));
        job.stop(folder);
        return broker.committed(prefix + "-changes", 2);
    }

    private static List<ProducerRecord<String, String>> log(String prefix) throws IOException {
        List<ProducerRecord<String, String>> records = new ArrayList<>();
        for (String line : Files.readAllLines(LOG)) {
            String[] parts = line.split("\t", 3);
            records.add(new ProducerRecord<>(prefix + parts[0], Integer.parseInt(parts[1]), null, parts[2]));
        }
        return records;
    }

    @Test
    void madeAgain() throws Exception {
        assumeTrue(Boolean.getBoolean("state.refresh"), "only where state of before is given up");
        SampleLog log = SampleLog.of(50, 3);
        Files.createDirectories(STATE);
        Files.write(LOG, lines(log, 0, SampleLog.DAYS));
        broker.create(KEPT);
        broker.send(KEPT, days(log.events(), 0, CUT), days(log.control(), 0, CUT));
        WatchRun job = WatchRun.begin(Plan.of(KEPT, 1));
        broker.await(KEPT + "-changes", 2, changes -> changes.stream()
                .anyMatch(change -> Folded.day(change).equals(SampleLog.day(CUT - 1))));
        Path made = Path.of(URI.create(job.stop(folder)));
        Files.copy(made.resolve("_metadata"), STATE.resolve("_metadata"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(made.toFile().list()).as("all of it is in one file").hasSize(1);
    }

    /** Topic, partition and message of each line. */
    private static List<String> lines(SampleLog log, int from, int to) {
        List<String> lines = new ArrayList<>();
        days(log.control(), from, to).forEach(sent -> lines.add("-control\t0\t" + sent.json()));
        for (int partition = 0; partition < SampleLog.PARTITIONS; partition++) {
            for (Sent sent : days(log.events(), from, to)) {
                if (sent.kind().equals("tick") || sent.partition() == partition) {
                    lines.add("-events\t" + partition + "\t" + sent.json());
                }
            }
        }
        return lines;
    }

    private static List<Sent> days(List<Sent> log, int from, int to) {
        return log.stream()
                .filter(sent -> sent.day() >= from && sent.day() < to)
                .toList();
    }
}
