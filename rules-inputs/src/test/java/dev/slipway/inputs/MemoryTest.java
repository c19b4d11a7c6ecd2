package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Text without end, read in a Java of 64 MiB: each of these once asked for all the memory there is. */
@Timeout(120)
class MemoryTest {

    @TempDir
    Path temp;

    @Test
    void aLineWithoutEndIsNotHeld() throws Exception {
        assertThat(run("{\"programme\": \"")).contains("larger than 96 MiB, the limit 'portfolio'");
    }

    @Test
    void aCellWithoutEndIsNotHeld() throws Exception {
        assertThat(readStatus("x")).contains("the cell is longer than 1048576, the limit 'value'");
    }

    @Test
    void aRowWithoutEndIsNotHeld() throws Exception {
        assertThat(readStatus(",")).contains("this row has more than 16384 cells");
    }

    @Test
    void aListWithoutEndIsNotHeld() throws Exception {
        assertThat(readStatus("[")).contains("larger than 1 MiB, the limit 'document'");
    }

    private String readStatus(String text) throws Exception {
        Path programme = Files.writeString(temp.resolve("programme.yaml"), "programme: p\n");
        return run(programme.toString(), text);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallMemory.class.getName()),
                        Stream.of(arguments))
                .toList();
        Path out = temp.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out, UTF_8)).isZero();
        return Files.readString(out, UTF_8);
    }
}
