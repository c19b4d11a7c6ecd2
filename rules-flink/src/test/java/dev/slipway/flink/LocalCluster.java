package dev.slipway.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A cluster of separate JVMs, as {@code cluster.sh} starts it. */
public final class LocalCluster {

    private static final Path SCRIPT = Path.of("cluster.sh").toAbsolutePath();
    private static final int MINUTES = 10;

    private final Path state;

    private LocalCluster(Path state) {
        this.state = state;
    }

    /** Starts one; its logs are in {@code target/NAME}. */
    public static LocalCluster start(String name, int taskManagers) throws IOException, InterruptedException {
        LocalCluster cluster = new LocalCluster(Path.of("target").resolve(name).toAbsolutePath());
        Ended started = cluster.call("start", String.valueOf(taskManagers));
        if (started.exit() != 0) {
            throw new IllegalStateException("no cluster: " + started.output());
        }
        return cluster;
    }

    /** How a process ended, and what it printed. */
    public record Ended(int exit, String output) {}

    /** A job that runs. */
    public record Running(Process process, Path output) {

        /** Waits for its end. */
        public Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("it does not end: " + Files.readString(output));
            }
            return new Ended(process.exitValue(), Files.readString(output));
        }
    }

    /** Begins a job. */
    public Running begin(Class<?> job, String... arguments) throws IOException {
        return launch(Stream.concat(Stream.of("run", job.getName()), Stream.of(arguments)));
    }

    /** Runs a job to its end. */
    public Ended run(Class<?> job, String... arguments) throws IOException, InterruptedException {
        return begin(job, arguments).await();
    }

    /** Kills one of its TaskManagers, with no warning. */
    public void killTaskManager() throws IOException, InterruptedException {
        Ended killed = call("kill-taskmanager");
        if (killed.exit() != 0) {
            throw new IllegalStateException(killed.output());
        }
    }

    private Ended call(String... arguments) throws IOException, InterruptedException {
        return launch(Stream.of(arguments)).await();
    }

    private Running launch(Stream<String> arguments) throws IOException {
        Path output = Files.createTempFile("cluster", ".txt");
        ProcessBuilder process = new ProcessBuilder(
                        Stream.concat(Stream.of(SCRIPT.toString()), arguments).toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().putAll(Map.of("SLIPWAY_CLUSTER", state.toString()));
        return new Running(process.start(), output);
    }

    /** Ends it. */
    public void stop() throws IOException, InterruptedException {
        call("stop");
    }
}
