package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The pages as their readers meet them: in a real browser. Run with {@code mvn -Pbrowser}. */
class PagesBrowserTest {

    private static final Path PICTURES = Path.of(
            Optional.ofNullable(System.getProperty("screenshots")).orElse("target/pictures"));

    /** Every page as it was looked at last. */
    private static final Path ALBUM = Path.of("target", "pictures");

    private static Chromium browser;
    private static String id;
    private static String programme;
    private static String subscription;

    @BeforeAll
    static void openBrowser() throws IOException {
        id = ExampleProgramme.put("illustrative");
        programme = "/programmes/" + id;
        subscription = "/subscriptions/"
                + TestServer.shared()
                        .post("/subscriptions", "{\"kind\": \"webhook\", \"target\": \"https://127.0.0.2/hook\"}")
                        .json()
                        .path("id")
                        .asString();
        browser = Chromium.open();
        signIn("anna", Role.ADMIN, Caller.EVERYWHERE);
    }

    /** Signs in somebody of that very name, who may be there from an earlier run. */
    private static void signIn(String name, Role role, String where) {
        Users users = TestServer.shared().bean(Users.class);
        if (users.caller(name).isEmpty()) {
            users.add(Caller.server(), name, PageClient.PASSWORD, role, where);
        }
        users.grant(Caller.server(), name, role, where);
        browser.signIn(name);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private static List<String> addresses() {
        return List.of(
                "/",
                programme,
                programme + "/form",
                form(),
                alert(),
                programme + "/waivers",
                programme + "/sent",
                programme + "/rules",
                "/subscriptions",
                subscription,
                "/people",
                "/password",
                "/audit");
    }

    private static String alert() {
        return programme + "/alerts/" + TestServer.shared().alert(id, "T02", "northgate/opening");
    }

    private static String form() {
        return programme + "/form?terminal=northgate";
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void keepsNobodyOut(int width, String scheme) throws IOException {
        browser.look(width, scheme);
        for (String address : addresses()) {
            browser.go(address);

            assertThat(browser.violations()).as(address).isEmpty();
            assertThat(browser.overflow()).as(address).isEqualTo(List.of());
            assertThat(browser.complaints()).as(address).isEmpty();
            String name = "page-" + addresses().indexOf(address) + "-" + width + "-" + scheme + ".png";
            browser.photograph(ALBUM.resolve(name), width, 4000);
        }
    }

    @Test
    void statusIsReportedByKeyboardAlone() throws IOException {
        browser.look(Chromium.PHONE, "light");
        browser.go(form());
        browser.photograph(ALBUM.resolve("form-phone.png"), Chromium.PHONE, 1500);
        browser.one("[name='m0.note']").sendKeys("Checked on site");

        browser.one("[name='m0.forecast']").sendKeys(Keys.ENTER);
        browser.await("Nothing was sent yet");
        browser.await("Checked on site");
        browser.photograph(ALBUM.resolve("form-preview-phone.png"), Chromium.PHONE, 1500);
        assertThat(browser.violations()).isEmpty();
        browser.one("button.main").sendKeys(Keys.ENTER);

        browser.await("Thank you");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSkipLinkIsTheFirstStopOfTheKeyboard() {
        browser.go(programme);
        browser.one("body").sendKeys(Keys.TAB);

        assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#main");
    }

    @ParameterizedTest
    @CsvSource({"ru, 390", "zh, 390", "ru, 1280"})
    void otherLanguagesFitToo(String language, int width) throws IOException {
        browser.look(width, "light");
        for (String address : addresses()) {
            browser.go("/language?to=" + language + "&back=" + PageClient.encoded(address));

            assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo(language);
            assertThat(browser.overflow()).as(address).isEqualTo(List.of());
        }
        browser.photograph(ALBUM.resolve("form-" + language + "-" + width + ".png"), width, 1500);
        browser.go("/language?to=en");
    }

    /** {@code mvn -Pbrowser … -Dscreenshots=../docs/images} takes the pictures of the guide again. */
    @Test
    void arePhotographed() throws IOException {
        signIn("dana", Role.REPORTER, id);
        browser.look(Chromium.PHONE, "light");
        browser.go(form());
        browser.photograph(PICTURES.resolve("team-form.png"), Chromium.PHONE, 1000);
        signIn("anna", Role.ADMIN, Caller.EVERYWHERE);
        browser.look(Chromium.WIDE, "light");
        browser.go(alert());
        browser.photograph(PICTURES.resolve("team-alert.png"), Chromium.WIDE, 1100);
        browser.go(programme);
        browser.run("document.querySelector('#alerts').remove(); document.querySelector('.drop').remove()");
        browser.photograph(PICTURES.resolve("team-programme.png"), Chromium.WIDE, 1100);
        browser.photograph(ALBUM.resolve("pictures.png"), Chromium.WIDE, 5000);

        for (String name : List.of("team-form", "team-alert", "team-programme")) {
            assertThat(Files.size(PICTURES.resolve(name + ".png"))).as(name).isBetween(20_000L, 300_000L);
        }
    }
}
