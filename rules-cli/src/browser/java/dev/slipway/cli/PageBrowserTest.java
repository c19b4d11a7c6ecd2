package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML report as its readers meet it: in a real browser. Run with {@code mvn -Pbrowser}. */
class PageBrowserTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int HIGH = 900;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private Path page(Object programme, String asOf, String language) {
        Path page = folder.resolve("page.html");
        Run run = Run.of("check", programme, "--as-of", asOf, "--fail-on", "never", "--lang", language, "--format",
                "html=" + page);
        assertThat(run.err()).doesNotContain("cannot");
        return page;
    }

    private Path example(String name, String language) {
        return page(Run.EXAMPLES.resolve(name), name.equals("illustrative") ? "2026-12-31" : "2026-03-31", language);
    }

    @ParameterizedTest
    @CsvSource({
        "east-west, en, light", "east-west, ru, dark", "illustrative, zh, light", "illustrative, en, dark",
    })
    void drawsEveryPictureAndComplainsOfNothing(String name, String language, String scheme) {
        browser.show(example(name, language), WIDE, HIGH, scheme);

        assertThat(browser.drawnPictures()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"east-west, light", "east-west, dark", "illustrative, light", "illustrative, dark"})
    void keepsNobodyOut(String name, String scheme) {
        browser.show(example(name, "en"), WIDE, HIGH, scheme);
        browser.drawnPictures();

        List<Rule> grave = new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .toList();
        assertThat(grave).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    }

    @Test
    void sortsAndFiltersByKeyboard() {
        browser.show(example("illustrative", "en"), WIDE, HIGH, "light");
        int all = browser.all("tr[data-rule]").size();

        WebElement head = browser.one("th[data-sort=rule] button");
        head.sendKeys(Keys.ENTER);
        assertThat(browser.one("th[data-sort=rule]").getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(browser.texts("td.rule")).isSorted();
        head.sendKeys(Keys.SPACE);
        assertThat(browser.texts("td.rule")).isSortedAccordingTo(java.util.Comparator.reverseOrder());

        browser.one("input[value=red]").sendKeys(Keys.SPACE);
        assertThat(browser.texts("tr[data-rule] td.severity")).isNotEmpty().noneMatch(text -> text.contains("red"));
        browser.one("input[value=red]").sendKeys(Keys.SPACE);
        browser.one("input[type=search]").sendKeys("Cold Store");
        assertThat(browser.texts("tr[data-rule] td.finding"))
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allMatch(text -> text.contains("Cold store") || text.contains("cold-store"));
        assertThat(browser.one(".shown").getText()).isEqualTo(browser.texts("td.finding").size() + " of " + all
                + " alerts shown");
    }

    @Test
    void opensEvidenceByKeyboard() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        WebElement summary = browser.one("tr[data-rule=S01] summary");

        summary.sendKeys(Keys.ENTER);

        assertThat(browser.texts("tr[data-rule=S01] .evidence").get(0)).contains("programme.yaml:18", "deadline 2025");
    }

    @Test
    void turnsDarkAtTheSwitch() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");

        browser.one("button.theme").click();

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isNotEqualTo(light);
        assertThat(browser.one("button.theme").getText()).isEqualTo("Light");
    }

    @Test
    void fitsAPhone() {
        browser.show(example("illustrative", "ru"), PHONE, 844, "light");
        browser.drawnPictures();

        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void printsOnSomePagesOfPaper() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "dark");

        String pdf = new String(Base64.getDecoder().decode(browser.print().getContent()), StandardCharsets.ISO_8859_1);

        assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isBetween(3, 12);
    }

    @Test
    void showsHostileNamesAsText() {
        String hostile = "</script><img src=x onerror=alert(1)>\"'&\u202Eevil";
        Folder.red(folder).with("programme.yaml", """
                programme: net
                name: %1$s
                terminals:
                  - id: quay
                    name: %1$s
                    location: [40, 50]
                    milestones:
                      - {id: opening, name: %1$s, kind: opening, deadline: 2026-03-01}
                    capacity: [{measure: %1$s, target: 10, planned: 5}]
                """.formatted("\"" + hostile.replace("\"", "\\\"") + "\""))
                .with("status/a.csv", "report_date,terminal,milestone,forecast,note\n2026-01-01,quay,opening,2026-05-01,"
                        + "\"" + hostile.replace("\"", "\"\"") + "\"\n2026-02-01,quay,opening,2026-06-01,\n");

        browser.show(page(folder, "2026-03-31", "en"), WIDE, HIGH, "light");
        browser.drawnPictures();

        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.one("h1").getText()).startsWith("</script><img src=x onerror=alert(1)>\"'&").doesNotContain("\u202E");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5", "500"})
    void staysSmallAndWholeWhateverTheNumberOfTerminals(int terminals) throws IOException {
        StringBuilder yaml = new StringBuilder("programme: many\nterminals:\n");
        IntStream.range(0, terminals).forEach(i -> yaml.append("""
                  - {id: t%1$d, name: Terminal number %1$d, location: [%2$.2f, %3$.2f], milestones: [{id: opening, kind: opening, deadline: 2026-03-01}]}
                """.formatted(i, 30 + (i * 7 % 300) / 10.0, 20 + (i * 13 % 900) / 10.0)));
        Path page = page(new Folder(folder).with("programme.yaml", yaml.toString()), "2026-03-31", "en");

        browser.show(page, WIDE, HIGH, "light");

        assertThat(browser.drawnPictures()).isNotEmpty();
        assertThat(browser.all(".tile")).hasSize(terminals + 1);
        assertThat(Files.size(page)).isLessThan(2_000_000);
        assertThat(browser.complaints()).isEmpty();
    }

    /** {@code mvn -Pbrowser … -Dscreenshots=../docs/images} takes the pictures of the guides anew. */
    @Test
    void isPhotographed() throws IOException {
        Path images = Optional.ofNullable(System.getProperty("screenshots")).map(Path::of).orElse(folder);
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        browser.drawnPictures();
        browser.photograph(images.resolve("page.png"), WIDE, 1330);
        browser.show(example("illustrative", "en"), WIDE, HIGH, "dark");
        browser.drawnPictures();
        browser.run("document.querySelector('.timeline').closest('section').scrollIntoView()");
        browser.photograph(images.resolve("page-dark.png"), WIDE, 1900);

        assertThat(Files.size(images.resolve("page.png"))).isBetween(30_000L, 600_000L);
        assertThat(Files.size(images.resolve("page-dark.png"))).isBetween(30_000L, 600_000L);
    }
}
