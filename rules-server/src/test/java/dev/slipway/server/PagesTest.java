package dev.slipway.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.access.FirstAdmin;
import dev.slipway.server.access.Users;
import dev.slipway.server.api.MediaFormat;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String PASSWORD = PageClient.PASSWORD;

    private final TestServer server = TestServer.shared();
    private final String admin = PageClient.user(Role.ADMIN, Caller.EVERYWHERE);
    private final PageClient browser = new PageClient();

    @Test
    void theFirstAdministratorComesInByALinkThatWorksOnce() {
        server.database().sql("delete from app_user").update();
        FirstAdmin first = server.bean(FirstAdmin.class);
        String code = first.freshCode().orElseThrow();
        String name = "first-" + UUID.randomUUID();

        Answer welcome = browser.open("/welcome?code=" + code);
        assertThat(welcome.status()).isEqualTo(200);
        browser.submit(
                "/welcome",
                welcome,
                "code=" + code + "&username=" + name + "&password=" + PageClient.encoded(PASSWORD));

        assertThat(browser.open("/welcome?code=" + code).status()).isEqualTo(403);
        assertThat(first.freshCode()).isEmpty();
        assertThat(browser.signIn(name, PASSWORD).text()).contains(name).doesNotContain("name=\"password\"");
    }

    @Test
    void whoHasNotSignedInSeesThePageToSignIn() {
        Answer page = browser.open("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).contains("name=\"password\"");
        assertThat(browser.open("/programmes/anything").text()).contains("name=\"password\"");
    }

    @Test
    void aWrongPasswordIsNoWayIn() {
        assertThat(browser.signIn(admin, "another long word").text()).contains("role=\"alert\"");
        assertThat(browser.open("/").text()).contains("name=\"password\"");
    }

    @Test
    void aStatusFileIsDroppedOnThePageAndItsAlertsClear() throws Exception {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);
        Answer page = browser.open("/programmes/" + id);
        assertThat(page.text()).contains("port/opening").contains("S01");

        Answer taken = browser.drop(
                "/programmes/" + id + "/upload",
                page,
                "march <b>.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text())
                .contains("Cleared")
                .contains("march &lt;b&gt;.csv")
                .doesNotContain("<b>");
        String before = id.substring(0, id.length() - 1); // other tests add more programmes than one page lists
        assertThat(browser.open("/?after=" + before).text()).contains(id);
    }

    @Test
    void aMistakeInAFileIsShownAtItsPlace() throws Exception {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);

        Answer refused = browser.drop(
                "/programmes/" + id + "/upload",
                browser.open("/programmes/" + id),
                "march.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,openin,2026-03-01\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("march.csv:2:").contains("openin");
    }

    @Test
    void ofTwoFilesInOneFormNoneIsDropped() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);
        String rows = "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n";
        String second =
                "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"april.csv\"\r\n\r\n" + rows;

        Answer refused = browser.drop(
                "/programmes/" + id + "/upload", browser.open("/programmes/" + id), "march.csv", rows + second);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("2 files");
    }

    @Test
    void anAddressThatLeadsNowhereHasAPageToo() {
        browser.signIn(admin, PASSWORD);

        Answer lost = browser.open("/programme");

        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.text()).contains("There is no such page.", "<html lang=\"en\">");
        assertThat(server.get("/nothing").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aFormOfAnotherPageIsRefused() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);
        HttpRequest forged = HttpRequest.newBuilder(URI.create(server.url() + "/programmes/" + id + "/upload"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n\r\n--x--\r\n"))
                .build();

        assertThat(browser.send(forged).status()).isEqualTo(403);
    }

    @Test
    void theReportOfTheCommandIsShutOffFromThePagesAroundIt() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);

        Answer report = browser.open("/programmes/" + id + "/report");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Security-Policy")).startsWith("sandbox allow-scripts");
    }

    @Test
    void whatIsNotGrantedIsNotThere() {
        String mine = server.programme();
        String other = server.programme();
        String name = "viewer-" + UUID.randomUUID();
        server.bean(Users.class).add(Caller.server(), name, PASSWORD, Role.VIEWER, mine);
        browser.signIn(name, PASSWORD);

        assertThat(browser.open("/").text()).contains(mine).doesNotContain(other);
        assertThat(browser.open("/programmes/" + mine).text()).doesNotContain("type=\"file\"");
        assertThat(browser.open("/programmes/" + other).status()).isEqualTo(404);
    }

    @Test
    void aReaderIsSpokenToInTheLanguageOfTheBrowser() {
        HttpRequest russian = HttpRequest.newBuilder(URI.create(server.url() + "/"))
                .header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.5")
                .build();

        assertThat(browser.send(russian).text()).contains("<html lang=\"ru\">").contains("Войти");
    }

    @Test
    void aFileIsShownAsItIsUnderstoodBeforeItIsTaken() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);
        String address = "/programmes/" + id + "/upload";
        Answer preview = browser.drop(
                address,
                browser.open("/programmes/" + id),
                "march.csv",
                "report_date,terminal,milestone,actual,note\n2026-03-02,port,opening,2026-03-01,Ribbon <cut>\n",
                "preview",
                "yes");

        assertThat(preview.text())
                .contains(
                        "Nothing was taken yet", "march.csv:2", "port/opening", "done 2026-03-01 · Ribbon &lt;cut&gt;")
                .contains("Cleared");
        assertThat(browser.open("/programmes/" + id).text()).contains("S01");

        String staged = PageClient.between(preview, address + "/", "\"");
        Answer taken = browser.fill(address + "/" + staged, preview, "x", "y");
        Answer again = browser.fill(address + "/" + staged, preview, "x", "y");
        assertThat(taken.text()).contains("Reports taken: 1", "Cleared");
        assertThat(again.text()).contains("Reports taken: 1");
        assertThat(server.get("/programmes/" + id).json().path("reports").asInt(1))
                .isEqualTo(1);

        PageClient other = PageClient.of(Role.REPORTER, id);
        assertThat(other.fill(address + "/" + staged, other.open("/"), "x", "y").status())
                .isEqualTo(404);
    }

    @Test
    void remediesAreThoseOfAPageAndNoOptionsOfTheCommand() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);
        Answer page = browser.open("/programmes/" + id);
        String address = "/programmes/" + id + "/upload";
        String row = "2026-03-02,port,opening,%s,%s\n";
        String header = "report_date,terminal,milestone,forecast,note\n";

        Answer encoded = browser.drop(
                ISO_8859_1,
                address,
                page,
                "a.csv",
                header + row.formatted("2031-05-01", "caf\u00e9"),
                "preview",
                "yes");
        Answer ambiguous =
                browser.drop(address, page, "b.csv", header + row.formatted("03/04/2031", ""), "preview", "yes");
        Answer unknown =
                browser.drop(address, page, "c.csv", "Wer,Was,Wann\nport,opening,2031-05-01\n", "preview", "yes");
        Answer fiscal = browser.drop(address, page, "d.csv", header + row.formatted("FY31", ""), "preview", "yes");
        Answer state = browser.drop(
                address,
                page,
                "e.csv",
                "report_date,terminal,milestone,state,forecast\n2026-03-02,port,opening,schwebend,2031-05-01\n",
                "preview",
                "yes");

        assertThat(encoded.text()).contains("save the file as UTF-8");
        assertThat(ambiguous.text()).contains("write it as 2026-03-31");
        assertThat(unknown.text()).contains("call its columns as those of a status file");
        assertThat(fiscal.text()).contains("fiscalYear: {from: 4, named: start}");
        assertThat(state.text()).contains("is no state that is known", "write planned, started");
        assertThat(List.of(encoded, ambiguous, unknown, fiscal, state))
                .allSatisfy(answer -> assertThat(answer.text()).doesNotContain(" --", "mapping.yaml"));
        assertThat(page.text()).contains("CSV as UTF-8");
    }

    @Test
    void aProgrammeIsAddedByItsDefinitionAlone() {
        browser.signIn(admin, PASSWORD);

        Answer refused = browser.drop("/programmes", browser.open("/"), "english.xlsx", "PK\u0003\u0004...");

        assertThat(refused.text())
                .contains("a programme is added by its programme.yaml", "slipway init FOLDER")
                .doesNotContain("name ends in");
    }

    @Test
    void aFileWithAMistakeIsNotOffered() {
        String id = server.programme();
        browser.signIn(admin, PASSWORD);

        Answer preview = browser.drop(
                "/programmes/" + id + "/upload",
                browser.open("/programmes/" + id),
                "march.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,openin,2026-03-01\n",
                "preview",
                "yes");

        assertThat(preview.text()).contains("march.csv:2").doesNotContain("/upload/");
    }

    @Test
    void aReportIsTakenAlongInEveryFormatAsOfAnyDay() {
        String id = server.programme();
        PageClient viewer = PageClient.of(Role.VIEWER, id);
        for (MediaFormat format : MediaFormat.all()) {
            Answer report = viewer.open("/programmes/" + id + "/download?asOf=2020-01-31&format="
                    + format.format().word());

            assertThat(report.status()).as(report.text()).isEqualTo(200);
            assertThat(report.header("Content-Disposition"))
                    .contains("attachment", id + "-2020-01-31." + format.ending());
        }
        assertThat(viewer.open("/programmes/" + id + "/download?format=docx").status())
                .isEqualTo(422);
        for (String day : List.of("soon", "9999-12-31")) {
            assertThat(viewer.open("/programmes/" + id + "/download?format=csv&asOf=" + day)
                            .status())
                    .as(day)
                    .isEqualTo(422);
        }
    }

    @Test
    void aProgrammeHasItsDatesTrendsAndCapacityInPicturesWithoutAScript() {
        String id = server.programme();
        for (String[] said : new String[][] {{"2026-01-31", "2031-03-31"}, {"2026-02-28", "2031-07-31"}}) {
            server.post(
                    "/programmes/" + id + "/updates",
                    "[{\"report_date\": \"" + said[0] + "\", \"terminal\": \"port\", \"milestone\": \"crane\","
                            + " \"forecast\": \"" + said[1] + "\"}]");
        }
        server.post(
                "/programmes/" + id + "/updates",
                "[{\"report_date\": \"2026-02-28\", \"terminal\": \"port\", \"measure\": \"TEU/year\","
                        + " \"basis\": \"nominal\", \"value\": 57000}]");

        Answer page = PageClient.of(Role.VIEWER, id).open("/programmes/" + id);

        assertThat(page.text())
                .contains("due 2031-06-30".replace("due", "Due"), "expected 2031-07-31", "122 days later than at first")
                .contains("<circle", "57,000", "rect class=\"nominal\"")
                .doesNotContain("<script", "style=");
    }

    @Test
    void alertsAreListedByStateAndSeverity() {
        String id = server.programme();
        PageClient viewer = PageClient.of(Role.VIEWER, id);

        assertThat(viewer.open("/programmes/" + id + "?severity=red").text()).contains("/alerts/");
        assertThat(viewer.open("/programmes/" + id + "?severity=red&state=acknowledged")
                        .text())
                .contains("There are no alerts.")
                .doesNotContain("/alerts/");
        assertThat(viewer.open("/programmes/" + id + "?state=gone").status()).isEqualTo(422);
    }

    @Test
    void aCalendarComesInByATokenAsItsPassword() {
        String id = server.programme();
        String token = server.token(Role.VIEWER, id);

        assertThat(calendar(id, token).text()).startsWith("BEGIN:VCALENDAR").contains("Opening");
        assertThat(calendar(id, "slw_a_b").status()).isEqualTo(401);
        assertThat(calendar(id, "slw_a_b").header("WWW-Authenticate")).startsWith("Basic");
        assertThat(calendar(server.programme(), token).status()).isEqualTo(404);
        assertThat(browser.open("/calendar/" + id).status()).isEqualTo(401);
    }

    private Answer calendar(String id, String token) {
        String both = java.util.Base64.getEncoder()
                .encodeToString(("calendar:" + token).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return browser.send(HttpRequest.newBuilder(URI.create(server.url() + "/calendar/" + id))
                .header("Authorization", "Basic " + both)
                .build());
    }
}
