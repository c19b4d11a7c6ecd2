package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that does not come to its end leaves no report, and nothing next to it. */
class InterruptedIT {

    private static final String PROGRAMME =
            "{\"programme\":\"p%d\",\"terminals\":[{\"id\":\"quay\",\"milestones\":[{\"id\":\"opening\","
                    + "\"deadline\":\"2026-03-01\"}]}]}\n";

    @TempDir
    private Path here;

    @Test
    void signalLeavesTheFileAsItWas() throws IOException, InterruptedException {
        for (int signal : isHeeded() ? List.of(2, 15) : List.of(15)) {
            Files.writeString(here.resolve("report.json"), "of last month");
            Launched.Running check =
                    start("mkfifo in; exec 3<>in; echo '%s' >&3; exec %s check - --format json=report.json <&3"
                            .formatted(programmes(1).strip(), Launched.script()));
            await(() -> files().size() == 3);

            Launched.in(
                    here,
                    Map.of(),
                    List.of(
                            "sh",
                            "-c",
                            "kill -" + signal + " " + check.process().pid()));

            Launched ended = check.end();
            Files.delete(here.resolve("in"));
            assertThat(ended.exit()).isEqualTo(128 + signal);
            assertThat(ended.err()).isEqualTo("slipway: interrupted; incomplete reports are not kept.\n");
            assertThat(files()).containsExactly("report.json");
            assertThat(here.resolve("report.json")).hasContent("of last month");
        }
    }

    /** The signal of Ctrl-C is ignored by what a script starts in the background, such as a build, and all that this starts. */
    private static boolean isHeeded() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .noneMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 0b10) != 0);
    }

    /** A file may not grow beyond a few blocks, which is to a program what a full disk is, and needs no rights. */
    @Test
    void fullDiskLeavesNoReport() throws IOException {
        Files.writeString(here.resolve("all.ndjson"), programmes(2_000));
        Launched ended = start("ulimit -f 100; exec " + Launched.script()
                        + " check all.ndjson --as-of 2026-03-31 --format json=a.json --format csv=b.csv")
                .end();
        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).startsWith("slipway: cannot read or write: ");
        assertThat(files()).containsExactly("all.ndjson");
    }

    @Test
    void fullStandardOutputEndsTheRun() throws IOException {
        Files.writeString(here.resolve("all.ndjson"), programmes(2_000));
        Launched ended = start("exec " + Launched.script() + " check all.ndjson --format ndjson >/dev/full")
                .end();
        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).startsWith("slipway: the report cannot be written: ");
    }

    private Launched.Running start(String script) {
        return Launched.start(here, Map.of(), List.of("sh", "-c", script));
    }

    private static String programmes(int number) {
        return IntStream.range(0, number).mapToObj(PROGRAMME::formatted).collect(Collectors.joining());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(here)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("it begins in time").isLessThan(giveUp);
            Thread.sleep(20);
        }
    }
}
