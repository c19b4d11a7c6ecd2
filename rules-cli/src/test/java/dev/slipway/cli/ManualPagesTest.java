package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

class ManualPagesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        ManualPages.main(new String[] {folder.toString()});
    }

    @Test
    void everyCommandThatHelpListsHasAPage() throws IOException {
        List<String> commands = Run.of("help").outLines().stream()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> !line.startsWith("   "))
                .map(line -> "slipway-" + line.strip().split(" ")[0] + ".1")
                .toList();

        assertThat(commands).contains("slipway-check.1", "slipway-serve.1");
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .contains("slipway.1", "slipway-rules-lint.1")
                    .containsAll(commands);
        }
    }

    /** Of the same words, so each example and each option of the help is there. */
    @ParameterizedTest
    @CsvSource({"check", "init", "template", "explain", "rules lint", "forecast score"})
    void thePageSaysWhatHelpSays(String command) throws IOException {
        String roff = Files.readString(folder.resolve("slipway-" + command.replace(' ', '-') + ".1"))
                .replace("\\-", "-");
        String page = Pattern.compile("\\\\\\[u([0-9A-F]+)\\]")
                .matcher(roff)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        List<String> help =
                Run.of(Stream.of((command + " --help").split(" ")).toArray()).outLines();

        assertThat(page).contains(".SH NAME\n", ".SH SYNOPSIS\n", ".SH OPTIONS\n", ".SH EXAMPLES\n");
        assertThat(help.subList(help.indexOf("Examples:") + 1, help.size()))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(page).contains(example));
        assertThat(help.stream()
                        .flatMap(line -> Stream.of(line.split("[\\s,=\\[]+")))
                        .filter(word -> word.matches("--[a-z-]+")))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(page).contains(option));
    }

    /** As the server's, which knows nothing of the version of this command. */
    @Command(name = "slipway other", description = "Does another thing.")
    static final class Other {}

    @Test
    void aProgramOfItsOwnHasAPageToo() throws Exception {
        ManualPages.main(new String[] {folder.toString(), Other.class.getName()});

        assertThat(Files.readString(folder.resolve("slipway-other.1")))
                .contains("slipway-other \\- Does another thing\n");
    }

    @Test
    void manReadsEveryPageWithoutAWarning() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.toList()) {
                Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-z", page.toString())
                        .redirectErrorStream(true)
                        .start();
                assertThat(new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEmpty();
                assertThat(groff.waitFor()).isZero();
            }
        }
    }
}
