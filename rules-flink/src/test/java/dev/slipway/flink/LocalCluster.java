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

    /** Its TaskManagers, by name; not those that were killed. */
    public List<String> taskManagers() {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("taskmanager-") && name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds a TaskManager still. One that does not go on within seconds is taken for dead. */
    public void hold(String taskManager) {
        signal("STOP", taskManager);
    }

    /** Lets one go on that was held. */
    public void goOn(String taskManager) {
        signal("CONT", taskManager);
    }

    /** Kills this TaskManager, which may be held, with no warning. */
    public void kill(String taskManager) {
        signal("KILL", taskManager);
        try {
            Files.delete(process(taskManager));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path process(String taskManager) {
        return folder.resolve("state").resolve(taskManager + ".pid");
    }

    private void signal(String signal, String taskManager) {
        try {
            String process = Files.readString(process(taskManager)).strip();
            int exit = new ProcessBuilder("kill", "-" + signal, process).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(taskManager + " is not there");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts one in the place of one that was killed. */
    public void startTaskManager() {
        call("start-taskmanager");
    }

    /** Cancels every job that runs. */
    public void cancelJobs() throws IOException, InterruptedException {
        for (String job : jobs()) {
            send(request("/jobs/" + job).method("PATCH", BodyPublishers.noBody()));
        }
    }

    /** Begins a checkpoint of every job that runs. */
    public void beginCheckpoints() throws IOException, InterruptedException {
        for (String job : jobs()) {
            send(request("/jobs/" + job + "/checkpoints")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"checkpointType\":\"FULL\"}")));
        }
    }

    private List<String> jobs() throws IOException, InterruptedException {
        return RUNNING.matcher(send(request("/jobs")))
                .results()
                .map(job -> job.group(1))
                .toList();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
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
