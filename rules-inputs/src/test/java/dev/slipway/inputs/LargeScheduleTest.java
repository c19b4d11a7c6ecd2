package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A schedule of 50,000 activities and 100,000 links in a Java of 512 MiB, held against MPXJ alone in the same Java, each in a process
 * of its own; what counts is the processor time of the whole process.
 */
@Tag("slow")
class LargeScheduleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan.xer", "plan.xml"})
    void aLargeScheduleIsReadInLittleMemoryAndThreeTimesTheTimeOfMpxj(String name) throws Exception {
        Files.writeString(
                folder.resolve("programme.yaml"),
                """
                programme: large
                terminals:
                  - id: quay
                    milestones:
                      - {id: opening, name: Activity 19, deadline: 2027-06-30}
                """);
        Path file = folder.resolve(name);
        run("-Xmx2g", "write", file);
        long theirs = milliseconds(run("-Xmx512m", "mpxj", file));

        String[] read = run("-Xmx512m", "slipway", file);

        assertThat(Integer.parseInt(read[0])).isBetween(49_000, 50_001);
        assertThat(Integer.parseInt(read[1])).isBetween(97_000, 100_000);
        assertThat(milliseconds(read)).isLessThan(3 * theirs);
    }

    private static long milliseconds(String[] printed) {
        return Long.parseLong(printed[printed.length - 1]);
    }

    private String[] run(String memory, String what, Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeSchedule.class.getName(),
                        what,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out, UTF_8)).isZero();
        return Files.readString(out, UTF_8).strip().split(" ");
    }
}
