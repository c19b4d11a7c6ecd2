package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away while people look at pages: each page says so soon, the balancer is told, and the log is told once. */
@EnabledIfEnvironmentVariable(named = "SLIPWAY_TEST_DATABASE", matches = ".+")
class OutageIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path desk;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @Test
    void pagesSayThatTheDatabaseIsAwayAndComeBackWithIt() throws Exception {
        String url = Databases.fresh();
        URI database = URI.create(url.substring("jdbc:".length()));
        try (FragileProxy proxy = new FragileProxy(database.getHost(), database.getPort());
                Served server = Served.start(
                        desk.resolve("pages"),
                        Databases.environment("jdbc:postgresql://127.0.0.1:" + proxy.port() + database.getPath()))) {
            server.programme("lakes");
            String form = signIn(server);
            int told = server.logs().split("\n", -1).length;
            proxy.breakAll();

            for (String page : List.of("/", "/programmes/lakes", "/login", "/no-such-page")) {
                assertThatItIsAway(get(server.url() + page), page);
                assertThatItIsAway(new Timed(HttpClient.newHttpClient(), request(server.url() + page)), page);
            }
            assertThatItIsAway(post(server.url() + "/login", form), "signing in");
            assertThat(get(server.management() + "/actuator/health/readiness").status())
                    .isEqualTo(503);
            assertThat(get(server.management() + "/actuator/health/liveness").status())
                    .isEqualTo(200);
            List<String> log = server.logs()
                    .lines()
                    .skip(told - 1)
                    .filter(line -> !line.isBlank())
                    .toList();
            assertThat(log)
                    .as(String.join("\n", log))
                    .singleElement()
                    .asString()
                    .contains("the database does not answer");
            proxy.restore();

            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (get(server.url() + "/programmes/lakes").status() != 200) {
                assertThat(Instant.now()).as("it did not recover").isBefore(end);
                Thread.sleep(200);
            }
            assertThat(get(server.management() + "/actuator/health/readiness").status())
                    .isEqualTo(200);
        }
    }

    private String signIn(Served server) throws Exception {
        server.post(
                "/users", "{\"name\": \"anna\", \"password\": \"" + PageClient.PASSWORD + "\", \"role\": \"viewer\"}");
        String form = "username=anna&password=" + encoded(PageClient.PASSWORD) + "&_csrf=" + encoded(mark(server));
        assertThat(post(server.url() + "/login", form).answer.body()).contains("anna");
        return form;
    }

    private String mark(Served server) throws Exception {
        Matcher mark = CSRF.matcher(get(server.url() + "/login").answer.body());
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    private static void assertThatItIsAway(Timed page, String what) {
        assertThat(page.status()).as(what + "\n" + page.answer.body()).isEqualTo(503);
        assertThat(page.took).as(what).isLessThan(SOON);
        assertThat(page.answer.headers().firstValue("Retry-After")).as(what).isPresent();
        assertThat(page.answer.headers().firstValue("Content-Security-Policy"))
                .as(what)
                .isPresent();
        assertThat(page.answer.body()).as(what).contains("The database does not answer", "/style.css");
    }

    private Timed get(String address) throws IOException, InterruptedException {
        return new Timed(browser, request(address));
    }

    private Timed post(String address, String form) throws IOException, InterruptedException {
        return new Timed(
                browser,
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer, and how long it took. */
    private static final class Timed {

        private final HttpResponse<String> answer;
        private final Duration took;

        Timed(HttpClient by, HttpRequest request) throws IOException, InterruptedException {
            Instant start = Instant.now();
            answer = by.send(request, BodyHandlers.ofString());
            took = Duration.between(start, Instant.now());
        }

        int status() {
            return answer.statusCode();
        }
    }
}
