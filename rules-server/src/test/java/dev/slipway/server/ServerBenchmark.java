package dev.slipway.server;

import dev.slipway.engine.ComplianceEngine;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the server takes reports, beside the same work in the library in the same run; {@code rules-server/benchmark.sh}
 * runs it. Not a test: it checks nothing, and prints a table.
 */
class ServerBenchmark {

    private static final int MILESTONES = 200;
    private static final int REPORTS = 12;
    private static final int CLIENTS = 8;
    private static final int REQUESTS = Integer.getInteger("requests", 400);
    private static final int LISTED = Integer.getInteger("programmes", 2000);
    /** As the launcher starts it. */
    private static final String JAVA = "-Xmx256m -XX:TieredStopAtLevel=4";

    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".* ([0-9.E]+)$");

    private final LocalDate today = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path desk;

    @Test
    void run() throws Exception {
        ComplianceEngine engine = ComplianceEngine.standard();
        library(engine, CLIENTS, REQUESTS);
        Rate one = library(engine, 1, REQUESTS);
        Rate eight = library(engine, CLIENTS, REQUESTS);
        say("%-34s %8s %8s %8s %8s %8s %8s"
                .formatted("200 milestones x 12 reports", "a second", "ratio", "cpu ms", "ratio", "p50 ms", "p99 ms"));
        say("%-34s %8.0f %8.2f %8.1f %8.2f".formatted("library, 1 programme", one.rate(), 1.0, one.cpu(), 1.0));
        say("%-34s %8.0f %8.2f %8.1f %8.2f"
                .formatted("library, 8 programmes at once", eight.rate(), 1.0, eight.cpu(), 1.0));
        measure("H2", Map.of(Served.JAVA_OPTIONS, JAVA), one, eight);
        if (Databases.given().isPresent()) {
            Map<String, String> environment = new HashMap<>(Databases.environment(Databases.fresh()));
            environment.put(Served.JAVA_OPTIONS, JAVA);
            measure("PostgreSQL", environment, one, eight);
        }
    }

    private void measure(String name, Map<String, String> environment, Rate one, Rate eight) throws Exception {
        long began = System.nanoTime();
        try (Served server = Served.start(desk.resolve(name), environment)) {
            double started = seconds(began);
            for (int programme = 0; programme < CLIENTS; programme++) {
                fill(server, "bench-" + programme);
            }
            report(server, CLIENTS, REQUESTS);
            row(name + ", 1 client", report(server, 1, REQUESTS), one);
            row(name + ", 8 clients, 8 programmes", report(server, CLIENTS, REQUESTS), eight);
            list(name, server);
            say("%-34s %8.1f s".formatted(name + ", start without an archive", started));
        }
    }

    private static void row(String name, Taken taken, Rate library) {
        say("%-34s %8.0f %8.2f %8.1f %8.2f %8.0f %8.0f"
                .formatted(
                        name,
                        taken.rate().rate(),
                        taken.rate().rate() / library.rate(),
                        taken.rate().cpu(),
                        library.cpu() / taken.rate().cpu(),
                        taken.nanos().get(taken.nanos().size() / 2) / 1e6,
                        taken.nanos().get(taken.nanos().size() * 99 / 100) / 1e6));
    }

    /**
     * How fast.
     *
     * @param rate reports a second
     * @param cpu milliseconds of a processor for each, those of the client left out
     */
    private record Rate(double rate, double cpu) {

        static Rate of(int requests, long began, Duration processor) {
            return new Rate(requests / seconds(began), processor.toNanos() / 1e6 / requests);
        }
    }

    /** A rate, and how long each took, the shortest first. */
    private record Taken(Rate rate, List<Long> nanos) {}

    /** All at once, each client at a programme of its own, one report a request. */
    private Taken report(Served server, int clients, int requests) throws Exception {
        long[] nanos = new long[requests / clients * clients];
        Duration before = server.processorTime();
        long began = System.nanoTime();
        all(clients, client -> {
            for (int request = 0; request < requests / clients; request++) {
                long sent = System.nanoTime();
                HttpResponse<String> answer =
                        server.post("/programmes/bench-" + client + "/updates", header() + line(request, REPORTS));
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.body());
                }
                nanos[client * (requests / clients) + request] = System.nanoTime() - sent;
            }
        });
        Rate rate = Rate.of(nanos.length, began, server.processorTime().minus(before));
        return new Taken(rate, Arrays.stream(nanos).sorted().boxed().toList());
    }

    /** The same in the library, in as much memory. */
    private Rate library(ComplianceEngine engine, int clients, int requests) throws Exception {
        List<LibraryWork> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            work.add(new LibraryWork(engine, definition("bench-" + client), today));
            work.get(client).take(history());
        }
        Duration before = processorTime();
        long began = System.nanoTime();
        all(clients, client -> {
            for (int request = 0; request < requests / clients; request++) {
                work.get(client).take(header() + line(request, REPORTS));
            }
        });
        return Rate.of(requests / clients * clients, began, processorTime().minus(before));
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private void list(String name, Served server) throws Exception {
        AcceptanceChecks.atOnce(
                LISTED,
                i -> server.send(
                        server.token(),
                        "PUT",
                        "/programmes/many-" + i + "?zone=UTC",
                        TestServer.definition("many-" + i)));
        long[] nanos = new long[30];
        for (int time = 0; time < nanos.length; time++) {
            long sent = System.nanoTime();
            server.get("/programmes?limit=100");
            nanos[time] = System.nanoTime() - sent;
        }
        Arrays.sort(nanos);
        say("%-34s %8s %8s %8.0f".formatted(name + ", list of " + LISTED, "", "", nanos[nanos.length / 2] / 1e6));
        say("%-34s %8.0f MB".formatted(name + ", heap in use", heap(server) / 1e6));
    }

    private static double heap(Served server) throws Exception {
        String metrics = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(
                                        java.net.URI.create(server.management() + "/actuator/prometheus"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        double bytes = 0;
        for (Matcher pool = HEAP.matcher(metrics); pool.find(); ) {
            bytes += Double.parseDouble(pool.group(1));
        }
        return bytes;
    }

    private void fill(Served server, String id) throws Exception {
        Files.createDirectories(desk);
        server.send(server.token(), "PUT", "/programmes/" + id + "?zone=UTC", definition(id));
        HttpResponse<String> taken = server.post("/programmes/" + id + "/updates", history());
        if (taken.statusCode() != 201) {
            throw new IllegalStateException(taken.body());
        }
    }

    private static String definition(String id) {
        StringBuilder text = new StringBuilder("programme: " + id + "\nname: Benchmark\nterminals:\n");
        for (int milestone = 0; milestone < MILESTONES; milestone++) {
            if (milestone % 10 == 0) {
                text.append("  - {id: t").append(milestone / 10).append(", name: T, milestones: [\n");
            }
            text.append("      {id: m%d, name: M, deadline: 2027-%02d-15}%s%n"
                    .formatted(milestone, 1 + milestone % 12, milestone % 10 == 9 ? "]}" : ","));
        }
        return text.toString();
    }

    private static String history() {
        StringBuilder rows = new StringBuilder(header());
        for (int report = 0; report < REPORTS - 1; report++) {
            for (int milestone = 0; milestone < MILESTONES; milestone++) {
                rows.append(line(milestone, report));
            }
        }
        return rows.toString();
    }

    private static String header() {
        return "report_date,terminal,milestone,forecast\n";
    }

    private static String line(int number, int report) {
        int milestone = number % MILESTONES;
        LocalDate forecast = LocalDate.of(2027, 1 + milestone % 12, 1).plusDays(3L * report * (milestone % 5));
        return "%s,t%d,m%d,%s%n"
                .formatted(LocalDate.of(2025, 12, 1).plusMonths(report), milestone / 10, milestone, forecast);
    }

    private interface Client {
        void work(int number) throws Exception;
    }

    private static void all(int clients, Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<?>> running = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            int mine = number;
            running.add(threads.submit(() -> {
                client.work(mine);
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line.stripTrailing());
    }
}
