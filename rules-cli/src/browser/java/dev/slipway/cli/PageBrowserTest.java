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

    /** The width of A4 within its margins. */
    private static final int PAPER = 688;

    /** Texts of pictures that reach beyond their picture. */
    private static final String CUT_OFF =
            """
            return [...document.querySelectorAll('[data-picture]')].flatMap((picture) => {
              const frame = picture.getBoundingClientRect();
              return [...picture.querySelectorAll('svg text')].filter((text) => text.textContent.trim()).filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
              }).map((text) => picture.dataset.picture + ': ' + text.textContent);
            });
            """;

    /** Texts of the map that cover each other by more than the lines of one name do. */
    private static final String OVERLAPS =
            """
            const texts = [...document.querySelectorAll('.map svg text')];
            const boxes = texts.map((text) => text.getBoundingClientRect());
            return texts.flatMap((text, i) => texts.slice(i + 1).flatMap((other, j) => {
              const [a, b] = [boxes[i], boxes[i + 1 + j]];
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              return across > 3 && down > 3 ? [text.textContent + ' / ' + other.textContent] : [];
            }));
            """;

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
        browser.run("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

        List<Rule> severe = new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .toList();
        assertThat(severe).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
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
        assertThat(browser.one("tr[data-rule=S01] .why").getText())
                .contains("Why it matters", "A promise whose day has passed is broken until somebody reports it kept.")
                .contains("Source of the rule", "Microsoft Project, task status 'Late'; bands of the OMB IT Dashboard");
    }

    @Test
    void aTileLeadsToTheAlertsOfItsTerminal() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        WebElement tile = browser.all(".tile a").get(3);

        tile.sendKeys(Keys.ENTER);

        assertThat(browser.texts("td.where")).hasSize(1).containsOnly(tile.getText());
    }

    @Test
    void chosenRuleAloneIsShown() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");

        browser.one("select[name=rule]").sendKeys("S01");

        assertThat(browser.texts("select[name=rule] option")).contains("S01 Overdue");
        assertThat(browser.texts("td.rule")).hasSize(3).containsOnly("S01");
    }

    @Test
    void turnsDarkAtTheSwitch() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");

        browser.one("button.theme").click();

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isNotEqualTo(light);
        assertThat(browser.one("button.theme").getText()).isEqualTo("Light");
    }

    @ParameterizedTest
    @CsvSource({"light, true", "dark, false"})
    void hasTheColoursThatTheReaderPrefers(String scheme, boolean isLight) {
        browser.show(example("east-west", "en"), WIDE, HIGH, scheme);

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0] > 128"))
                .isEqualTo(isLight);
    }

    @ParameterizedTest
    @CsvSource({"east-west, en", "illustrative, ru"})
    void fitsAPhone(String name, String language) {
        browser.show(example(name, language), PHONE, 844, "light");
        browser.drawnPictures();
        browser.run("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(browser.run("return [...document.querySelectorAll('.scroll')]"
                        + ".filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.ariaLabel)"))
                .isEqualTo(List.of());
        assertThat(browser.run("return [...document.querySelectorAll('body *')].filter((e) => e.childElementCount === 0"
                        + " && e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 11)"
                        + ".map((e) => e.outerHTML)"))
                .isEqualTo(List.of());
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"east-west, 1280", "east-west, 390", "illustrative, 1280", "illustrative, 390"})
    void noTextOfAPictureIsCutOff(String name, int width) {
        browser.show(example(name, "en"), width, HIGH, "light");
        browser.drawnPictures();

        assertThat(browser.run(CUT_OFF)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void namesOnTheMapKeepClearOfEachOther(int width) throws IOException {
        StringBuilder yaml = new StringBuilder("programme: dense\nterminals:\n");
        IntStream.range(0, 8).forEach(i -> yaml.append("""
                  - {id: t%1$d, name: Terminal of the port %1$d, location: [%2$d, %3$d], milestones: [{id: opening, deadline: 2026-03-01}]}
                """.formatted(i, 50 + i % 2, 20 + 2 * i)));
        yaml.append("  - {id: far, location: [40, 80], milestones: [{id: opening, deadline: 2026-03-01}]}\n");
        browser.show(
                page(new Folder(folder).with("programme.yaml", yaml.toString()), "2026-03-31", "en"),
                width,
                HIGH,
                "light");
        browser.drawnPictures();

        // The map may be drawn again meanwhile: what it holds is asked of the page at one moment, and not element by element.
        assertThat((Long) browser.run("return document.querySelectorAll('.map svg text').length"))
                .isGreaterThanOrEqualTo(3);
        assertThat(browser.run(OVERLAPS)).isEqualTo(List.of());
    }

    @Test
    void printsOnSomePagesOfPaper() {
        browser.show(example("east-west", "en"), WIDE, HIGH, "dark");

        String pdf = new String(Base64.getDecoder().decode(browser.print().getContent()), StandardCharsets.ISO_8859_1);

        assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isBetween(3, 12);
    }

    @Test
    void paperHasEverythingOpenAndNothingCutOff() {
        browser.show(example("illustrative", "en"), WIDE, HIGH, "dark");
        browser.showOnPaper();
        browser.resize(PAPER, HIGH);

        assertThat(browser.all(".picture svg")).hasSameSizeAs(browser.all(".picture"));
        assertThat(browser.run(CUT_OFF)).isEqualTo(List.of());
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        assertThat(browser.all(".finding details:not([open])")).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.run("return [...document.querySelectorAll('tr, .picture, .tile, .verdict')]"
                        + ".filter((part) => getComputedStyle(part).breakInside !== 'avoid').length"))
                .isEqualTo(0L);
        assertThat(browser.all("form.filter")).noneMatch(WebElement::isDisplayed);
    }

    @Test
    void aPortfolioBeginsWithATableThatLeadsToItsProgrammes() throws IOException {
        Files.createDirectories(folder.resolve("all/a"));
        Files.createDirectories(folder.resolve("all/b"));
        Folder.red(folder.resolve("all/a"));
        new Folder(folder.resolve("all/b")).with("programme.yaml", """
                programme: calm
                terminals: [{id: quay, milestones: [{id: opening, deadline: 2030}]}]
                """);
        browser.show(page(folder.resolve("all"), "2026-03-31", "en"), WIDE, HIGH, "light");

        assertThat(browser.texts(".verdict").get(0)).startsWith("RED: ").contains("in 1 of 2 programmes");
        assertThat(browser.texts("table.summary td.severity")).containsExactly("▲ red", "● green");
        browser.all("table.summary a").get(1).sendKeys(Keys.ENTER);

        assertThat(browser.run("return location.hash")).isEqualTo("#programme-2");
        assertThat(browser.run("return document.getElementById('programme-2').getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
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
        assertThat(Files.size(page)).isLessThan(2_100_000);
        assertThat(browser.complaints()).isEmpty();
    }

    /** {@code mvn -Pbrowser … -Dscreenshots=../docs/images} takes the pictures of the guides again. */
    @Test
    void isPhotographed() throws IOException {
        Path images =
                Optional.ofNullable(System.getProperty("screenshots")).map(Path::of).orElse(folder);
        browser.show(example("east-west", "en"), WIDE, HIGH, "light");
        browser.drawnPictures();
        browser.photograph(images.resolve("page.png"), WIDE, 1500);
        browser.show(example("illustrative", "en"), WIDE, HIGH, "dark");
        browser.drawnPictures();
        browser.photograph(images.resolve("page-dark.png"), WIDE, 2000);
        browser.show(example("east-west", "en"), PHONE, HIGH, "light");
        browser.drawnPictures();
        browser.photograph(images.resolve("page-phone.png"), PHONE, 1500);
        browser.show(example("illustrative", "en"), WIDE, HIGH, "light");
        browser.showOnPaper();
        browser.photograph(images.resolve("page-print.png"), PAPER, 1400);

        for (String name : List.of("page", "page-dark", "page-phone", "page-print")) {
            assertThat(Files.size(images.resolve(name + ".png"))).as(name).isBetween(20_000L, 300_000L);
        }
    }
}
