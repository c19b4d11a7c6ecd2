package dev.slipway.server;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, at the pages of the server. */
final class Chromium implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 390;

    private final TestServer server = TestServer.shared();
    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static Chromium open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=en",
                "--accept-lang=en",
                "--force-device-scale-factor=1");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, Level.ALL.getName()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    void signIn(String name) {
        driver.manage().deleteAllCookies();
        go("/login");
        one("[name=username]").sendKeys(name);
        one("[name=password]").sendKeys(PageClient.PASSWORD);
        one("main button").click();
    }

    /** In a window of that width, with the colours that the reader prefers. */
    void look(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.manage().window().setSize(new Dimension(width, 900));
        resize(width, 900);
    }

    private void resize(int width, long height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void go(String path) {
        driver.get(server.url() + path);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Waits for the page that has these words. */
    void await(String words) {
        new WebDriverWait(driver, Duration.ofSeconds(30))
                .until(any -> String.valueOf(run("return document.body ? document.body.innerText : ''"))
                        .contains(words));
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** What axe finds against WCAG 2.2 AA. */
    List<String> violations() {
        run("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        return new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver).getViolations().stream()
                        .filter(rule -> Set.of("moderate", "serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }

    /** Parts that are wider than the window. */
    Object overflow() {
        return run("return document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]"
                + ".filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1 && !e.closest('.scroll'))"
                + ".map((e) => e.outerHTML.slice(0, 200))");
    }

    /** What the page complained of, a refused style or script above all. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("favicon"))
                .toList();
    }

    /** A picture of the whole page, up to a height. */
    void photograph(Path file, int width, long most) throws IOException {
        resize(width, 900);
        long height = Math.min(most, (Long) run("return document.documentElement.scrollHeight"));
        resize(width, height);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        resize(width, 900);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
