package dev.slipway.flink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cluster of separate JVMs, as {@code cluster.sh} starts it. Logs, and what each call printed, are in {@code target/NAME}. */
public final class LocalCluster {

    private static final Path SCRIPT = Path.of("cluster.sh").toAbsolutePath();
    private static final Pattern RUNNING = Pattern.compile("\"id\":\"(\\w+)\",\"status\":\"(?:RUNNING|RESTARTING)\"");
    private static final int MINUTES = 10;

    /** Of what ends after a minute, much of the work is else to compile what would be quick in an hour. */
    private static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path folder;
    private final Map<String, String> settings;
    private final AtomicInteger calls = new AtomicInteger();

    private LocalCluster(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** That of the Flink which the jobs are built for, with two TaskManagers: one for all tests, ended with this JVM. */
    public static LocalCluster shared() {
        return Shared.CLUSTER;
    }

    private static final class Shared {

        static final LocalCluster CLUSTER = started();

        private static LocalCluster started() {
            LocalCluster cluster = start("cluster-of-tests", 2, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
            return cluster;
        }
    }

    /**
     * Starts one.
     *
     * @param settings in the environment of each call, as {@code SLIPWAY_FLINK}
     */
    public static LocalCluster start(String name, int taskManagers, Map<String, String> settings) {
        LocalCluster cluster = new LocalCluster(Path.of("target").resolve(name).toAbsolutePath(), settings);
        cluster.call("start", String.valueOf(taskManagers));
        return cluster;
    }

    /** How a process ended, and what it printed. */
    public record Ended(int exit, String output) {}

    /** A job that runs. */
    public record Running(Process process, Path output) {

        /** Waits for its end. */
        public Ended await() {
            try {
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("it does not end: " + Files.readString(output));
                }
                return new Ended(process.exitValue(), Files.readString(output));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Begins a job. */
    public Running begin(Class<?> job, String... arguments) {
        return launch(Map.of(), Stream.concat(Stream.of("run", job.getName()), Stream.of(arguments)));
    }

    /**
     * Runs a job to its end, or submits it.
     *
     * @param options of {@code flink run}, as {@code -d}
     */
    public Ended run(String options, Class<?> job, String... arguments) {
        return launch(
                        Map.of("SLIPWAY_FLINK_OPTIONS", options),
                        Stream.concat(Stream.of("run", job.getName()), Stream.of(arguments)))
                .await();
    }

    /** Kills one of its TaskManagers, with no warning. */
    public void killTaskManager() {
        call("kill-taskmanager");
    }

    /** Starts one in the place of one that was killed. */
    public void startTaskManager() {
        call("start-taskmanager");
    }

    /** Cancels every job that runs. */
    public void cancelJobs() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String jobs =
                client.send(request("/jobs").build(), BodyHandlers.ofString()).body();
        for (Matcher job = RUNNING.matcher(jobs); job.find(); ) {
            client.send(
                    request("/jobs/" + job.group(1))
                            .method("PATCH", BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        String port = Files.readAllLines(folder.resolve("state/config.yaml")).stream()
                .filter(line -> line.startsWith("rest.port: "))
                .map(line -> line.substring("rest.port: ".length()))
                .findFirst()
                .orElseThrow();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** What the JobManager has logged. */
    public List<String> log() {
        try {
            return Files.readAllLines(folder.resolve("state/jobmanager.log"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void call(String... arguments) {
        Ended ended = launch(Map.of(), Stream.of(arguments)).await();
        if (ended.exit() != 0) {
            throw new IllegalStateException("cluster.sh " + String.join(" ", arguments) + ": " + ended.output());
        }
    }

    private Running launch(Map<String, String> more, Stream<String> arguments) {
        try {
            Files.createDirectories(folder);
            Path output = folder.resolve("call-" + calls.incrementAndGet() + ".txt");
            ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of("bash", SCRIPT.toString()), arguments)
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            process.environment().put("SLIPWAY_JAVA_OPTS", JAVA_OPTIONS);
            process.environment().putAll(settings);
            process.environment().putAll(more);
            process.environment().put("SLIPWAY_CLUSTER", folder.resolve("state").toString());
            return new Running(process.start(), output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it. */
    public void stop() {
        call("stop");
    }
}
