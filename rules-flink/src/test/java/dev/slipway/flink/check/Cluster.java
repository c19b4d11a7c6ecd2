package dev.slipway.flink.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.flink.InnerCluster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the job says on a cluster within this JVM, and the parts that it wrote. */
record Cluster(String out, String err, int exit, Path folder) {

    static Cluster check(String portfolio, Path folder, List<String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StreamExecutionEnvironment flink = InnerCluster.environment(1, new Configuration());
        String[] arguments = Stream.concat(Stream.of(portfolio, folder.toString()), options.stream())
                .toArray(String[]::new);
        CheckExit exit = new ClusterCheck(flink, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments);
        return new Cluster(out.toString(UTF_8), err.toString(UTF_8), exit.number(), folder);
    }

    /** The names of all files that are there, hidden ones too. */
    List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code cat part-*} prints them. */
    String parts() {
        return files().stream()
                .filter(name -> name.startsWith("part-"))
                .map(name -> read(folder.resolve(name)))
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
