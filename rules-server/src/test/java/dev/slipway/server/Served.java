package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server in a process of its own, as an office has it. */
final class Served implements AutoCloseable {

    static final String CSV = "report_date,terminal,milestone,forecast\n";

    /** Options of Java in the environment, as the launcher takes them. */
    static final String JAVA_OPTIONS = "SLIPWAY_JAVA_OPTS";

    private static final String CLASSPATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = new JsonMapper();
    private final Path desk;
    private final Map<String, String> environment;
    private final List<String> options;
    private Process process;
    private String url = "";
    private String management = "";
    private int starts;

    private Served(Path desk, Map<String, String> environment, List<String> options) {
        this.desk = desk;
        this.environment = Map.copyOf(environment);
        this.options = List.copyOf(options);
    }

    /** Starts one whose data, token and logs are in that folder. */
    static Served start(Path desk, Map<String, String> environment, String... options) throws Exception {
        Files.createDirectories(desk);
        Served served = new Served(desk, environment, List.of(options));
        served.startAgain();
        return served;
    }

    /** Starts one by the launcher. */
    static Served launch(Path desk) throws Exception {
        Served served = new Served(desk, Map.of(), List.of());
        served.start(new ArrayList<>(List.of(
                Path.of("..").toAbsolutePath().normalize().resolve("slipway").toString(), "serve")));
        return served;
    }

    /** Starts it on the data that are there. */
    void startAgain() throws Exception {
        start(command());
    }

    /** Another one on the same data, which is refused. */
    Process second() throws IOException {
        List<String> command = command();
        command.addAll(List.of("--port", "0", "--data", desk.resolve("data").toString()));
        return new ProcessBuilder(command).start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(
                List.of(environment.getOrDefault(JAVA_OPTIONS, "-Xmx384m").split(" ")));
        command.addAll(List.of("-cp", CLASSPATH, SlipwayServer.class.getName()));
        return command;
    }

    private void start(List<String> command) throws IOException {
        command.addAll(List.of(
                "--port",
                "0",
                "--data",
                desk.resolve("data").toString(),
                "--admin-token-file",
                tokenFile().toString()));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(log(starts).toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SLIPWAY_"));
        builder.environment().putAll(environment);
        process = builder.start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        url = address(out.readLine());
        management = address(out.readLine());
        starts++;
    }

    private String address(String line) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(line));
        assertThat(address.find())
                .as("%s%n%s", line, Files.readString(log(starts)))
                .isTrue();
        return address.group();
    }

    private Path log(int number) {
        return desk.resolve("log" + number);
    }

    Path tokenFile() {
        return desk.resolve("token");
    }

    String token() throws IOException {
        return Files.readString(tokenFile()).strip();
    }

    String url() {
        return url;
    }

    String management() {
        return management;
    }

    /** All that it ever logged. */
    String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (int number = 0; number < starts; number++) {
            logs.append(Files.readString(log(number)));
        }
        return logs.toString();
    }

    /** How long processors have worked for it. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("it did not end within 30 s");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Sends something under a token. */
    HttpResponse<String> send(String token, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", body.startsWith("{") ? "application/json" : "text/csv"));
        }
        return send(token(), "POST", path, body, all.toArray(String[]::new));
    }

    /** Sends a file as a form does. */
    HttpResponse<String> upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--slipway\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.write(content);
        body.write("\r\n--slipway--\r\n".getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/form-data; boundary=slipway")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** What is answered, which must be done. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(token(), "GET", path, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    void programme(String id, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(token(), "PUT", "/programmes/" + id + "?zone=UTC", TestServer.definition(id), headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
