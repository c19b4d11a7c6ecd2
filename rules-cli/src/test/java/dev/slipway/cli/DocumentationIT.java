package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what README and the guides say that a reader should do, and compares what they say will be seen. */
class DocumentationIT {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    private static final int RED_ALERTS = 1;
    private static final String LAUNCHER = "./slipway ";

    @TempDir
    private Path desk;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/programme-office.md",
                "docs/rule-authors.md",
                "examples/schedule/README.md",
                "examples/small/README.md"
            })
    void everyCommandAnswersAsThePageSays(String page) throws Exception {
        Files.createSymbolicLink(desk.resolve("examples"), CHECKOUT.resolve("examples"));
        Files.createSymbolicLink(desk.resolve("slipway"), CHECKOUT.resolve("slipway"));
        try (CommandLoop loop = CommandLoop.in(desk)) {
            for (Guide.Block block : Guide.read(CHECKOUT.resolve(page)).blocks()) {
                if (block.isFile()) {
                    write(block);
                } else if (block.isConsole()) {
                    for (Guide.Exchange exchange : block.exchanges()) {
                        runUnlessThisVeryBuild(exchange, loop, page);
                    }
                }
            }
        }
    }

    /** Whoever reads one page after the other keeps the files of the first. */
    @Test
    void noPageWritesIntoAFolderOfAnother() throws Exception {
        Map<Path, String> pages = new HashMap<>();
        for (String page : List.of("README.md", "docs/programme-office.md", "docs/rule-authors.md")) {
            for (Guide.Block block : Guide.read(CHECKOUT.resolve(page)).blocks()) {
                if (block.isFile()) {
                    Path place = Path.of(block.file()).getName(0);
                    assertThat(pages.putIfAbsent(place, page))
                            .as("%s in %s", place, page)
                            .isIn(null, page);
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = "docs/integrators.md")
    void theProgramsOfThePageCompileAndPrintWhatItSays(String page) throws Exception {
        Path command = CHECKOUT.resolve("rules-cli/target/slipway");
        String classpath = command.resolve("slipway.jar") + File.pathSeparator + command.resolve("lib") + "/*";
        List<Guide.Block> programs = Guide.read(CHECKOUT.resolve(page)).blocks().stream()
                .filter(block -> block.file().endsWith(".java"))
                .toList();

        assertThat(programs).hasSize(2);
        for (Guide.Block program : programs) {
            write(program);
            String output = run(0, Launched.JAVA, "-XX:TieredStopAtLevel=1", "-cp", classpath, program.file());
            assertThat(Files.readString(CHECKOUT.resolve(page))).contains("It prints `" + output.strip() + "`.");
        }
    }

    private void write(Guide.Block block) throws IOException {
        Path file = desk.resolve(block.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
    }

    /** Those of the first page by the launcher; a long page would take a minute so. */
    private void runUnlessThisVeryBuild(Guide.Exchange exchange, CommandLoop loop, String page) throws Exception {
        if (exchange.command().equals("mvn verify")) {
            return;
        }
        boolean isLooped = exchange.command().startsWith(LAUNCHER) && !page.equals("README.md");
        String output = isLooped ? looped(exchange, loop) : run(RED_ALERTS, "sh", "-c", exchange.command());
        assertThat(exchange.isAnsweredBy(output))
                .as("%s answers%n%s", exchange.command(), output)
                .isTrue();
    }

    private static String looped(Guide.Exchange exchange, CommandLoop loop) throws IOException {
        Run run = loop.run(exchange.command().substring(LAUNCHER.length()));
        assertThat(run.exit()).as("%s%n%s", exchange.command(), run).isLessThanOrEqualTo(RED_ALERTS);
        return run.out();
    }

    private String run(int worstExit, String... command) throws IOException, InterruptedException {
        Path problems = desk.resolve("problems.txt");
        Process process = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectError(problems.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s%n%s%n%s", String.join(" ", command), output, Files.readString(problems))
                .isLessThanOrEqualTo(worstExit);
        return output;
    }
}
