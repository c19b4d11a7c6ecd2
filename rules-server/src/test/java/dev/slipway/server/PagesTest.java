package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.access.FirstAdmin;
import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a long word for a test";

    private final TestServer server = TestServer.shared();
    private final String admin = "ada-" + UUID.randomUUID();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @BeforeEach
    void anAdministrator() {
        server.bean(Users.class).add(Caller.server(), admin, PASSWORD, Role.ADMIN, Caller.EVERYWHERE);
    }

    @Test
    void theFirstAdministratorComesInByALinkThatWorksOnce() {
        server.database().sql("delete from app_user").update();
        FirstAdmin first = server.bean(FirstAdmin.class);
        String code = first.freshCode().orElseThrow();
        String name = "first-" + UUID.randomUUID();

        Answer welcome = open("/welcome?code=" + code);
        assertThat(welcome.status()).isEqualTo(200);
        submit("/welcome", welcome, "code=" + code + "&username=" + name + "&password=" + encoded(PASSWORD));

        assertThat(open("/welcome?code=" + code).status()).isEqualTo(403);
        assertThat(first.freshCode()).isEmpty();
        assertThat(signIn(name, PASSWORD).text()).contains(name).doesNotContain("name=\"password\"");
    }

    @Test
    void whoHasNotSignedInSeesThePageToSignIn() {
        Answer page = open("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).contains("name=\"password\"");
        assertThat(open("/programmes/anything").text()).contains("name=\"password\"");
    }

    @Test
    void aWrongPasswordIsNoWayIn() {
        assertThat(signIn(admin, "another long word").text()).contains("role=\"alert\"");
        assertThat(open("/").text()).contains("name=\"password\"");
    }

    @Test
    void aStatusFileIsDroppedOnThePageAndItsAlertsClear() throws Exception {
        String id = server.programme();
        signIn(admin, PASSWORD);
        Answer page = open("/programmes/" + id);
        assertThat(page.text()).contains("port/opening").contains("S01");

        Answer taken = drop(
                "/programmes/" + id + "/upload",
                page,
                "march <b>.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text())
                .contains("Cleared")
                .contains("march &lt;b&gt;.csv")
                .doesNotContain("<b>");
        assertThat(open("/").text()).contains(id);
    }

    @Test
    void aMistakeInAFileIsShownAtItsPlace() throws Exception {
        String id = server.programme();
        signIn(admin, PASSWORD);

        Answer refused = drop(
                "/programmes/" + id + "/upload",
                open("/programmes/" + id),
                "march.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,openin,2026-03-01\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("march.csv:2:").contains("openin");
    }

    @Test
    void aFormOfAnotherPageIsRefused() {
        String id = server.programme();
        signIn(admin, PASSWORD);
        HttpRequest forged = HttpRequest.newBuilder(URI.create(server.url() + "/programmes/" + id + "/upload"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n\r\n--x--\r\n"))
                .build();

        assertThat(server.send(browser, forged).status()).isEqualTo(403);
    }

    @Test
    void theReportOfTheCommandIsShutOffFromThePagesAroundIt() {
        String id = server.programme();
        signIn(admin, PASSWORD);

        Answer report = open("/programmes/" + id + "/report");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Security-Policy")).startsWith("sandbox allow-scripts");
    }

    @Test
    void whatIsNotGrantedIsNotThere() {
        String mine = server.programme();
        String other = server.programme();
        String name = "viewer-" + UUID.randomUUID();
        server.bean(Users.class).add(Caller.server(), name, PASSWORD, Role.VIEWER, mine);
        signIn(name, PASSWORD);

        assertThat(open("/").text()).contains(mine).doesNotContain(other);
        assertThat(open("/programmes/" + mine).text()).doesNotContain("type=\"file\"");
        assertThat(open("/programmes/" + other).status()).isEqualTo(404);
    }

    @Test
    void aReaderIsSpokenToInTheLanguageOfTheBrowser() {
        HttpRequest russian = HttpRequest.newBuilder(URI.create(server.url() + "/"))
                .header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5")
                .build();

        assertThat(server.send(browser, russian).text())
                .contains("<html lang=\"ru\">")
                .contains("Войти");
    }

    private Answer signIn(String name, String password) {
        Answer login = open("/login");
        return submit("/login", login, "username=" + name + "&password=" + encoded(password));
    }

    private Answer open(String path) {
        return server.send(
                browser, HttpRequest.newBuilder(URI.create(server.url() + path)).build());
    }

    private Answer submit(String path, Answer page, String fields) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(csrf(page))))
                .build();
        return server.send(browser, request);
    }

    private Answer drop(String path, Answer page, String name, String content) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf(page) + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
                + "\r\n--x--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body))
                .build();
        return server.send(browser, request);
    }

    private static String csrf(Answer page) {
        Matcher matcher = CSRF.matcher(page.text());
        assertThat(matcher.find()).as(page.text()).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
