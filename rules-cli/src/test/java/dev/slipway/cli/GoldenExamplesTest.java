package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports on the examples, against files a person has looked at. {@code -Dgolden.refresh=true} writes them again. */
class GoldenExamplesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({
        "timeline, east-west, 2026-03-31, en",
        "timeline, illustrative, 2026-12-31, en",
        "timeline, illustrative, 2026-12-31, ru",
        "timeline, illustrative, 2026-12-31, zh",
        "trend, east-west, 2026-03-31, en",
        "trend, illustrative, 2026-12-31, en",
        "trend, illustrative, 2026-12-31, ru",
        "trend, illustrative, 2026-12-31, zh",
    })
    void pictureIsDrawnAsTheGoldenFile(String picture, String example, String asOf, String language)
            throws IOException {
        Run run = Run.of(picture, Run.EXAMPLES.resolve(example), "--as-of", asOf, "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        compare(GOLDEN.resolve(example + "-" + picture + "." + language + ".txt"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "east-west, 2026-03-31, table, txt",
        "east-west, 2026-03-31, json, json",
        "east-west, 2026-03-31, markdown, md",
        "east-west, 2026-03-31, csv, csv",
        "illustrative, 2026-12-31, table, txt",
        "illustrative, 2026-12-31, json, json",
        "illustrative, 2026-12-31, markdown, md",
        "illustrative, 2026-12-31, csv, csv",
    })
    void reportIsWrittenAsTheGoldenFile(String example, String asOf, String format, String extension)
            throws IOException {
        Run run = Run.of("check", Run.EXAMPLES.resolve(example), "--as-of", asOf, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        Path golden = GOLDEN.resolve(example + "." + extension);
        // The hash of the rules changes with every comment in them.
        String written = run.out().replaceAll("(\"rulesSha256\": )\"\\w{64}\"", "$1\"…\"");
        compare(golden, written);
    }

    @ParameterizedTest
    @CsvSource({
        "illustrative, 2026-12-31, table, ru, txt",
        "illustrative, 2026-12-31, table, zh, txt",
        "illustrative, 2026-12-31, markdown, ru, md",
        "illustrative, 2026-12-31, markdown, zh, md",
    })
    void reportSpeaksTheLanguageAsTheGoldenFile(
            String example, String asOf, String format, String language, String extension) throws IOException {
        Run run =
                Run.of("check", Run.EXAMPLES.resolve(example), "--as-of", asOf, "--format", format, "--lang", language);

        assertThat(run.exit()).isEqualTo(1);
        compare(GOLDEN.resolve(example + "." + language + "." + extension), run.out());
    }

    private static void compare(Path golden, String written) throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written.lines())
                .containsExactlyElementsOf(Files.readString(golden).lines().toList());
        assertThat(written).isEqualTo(Files.readString(golden));
    }
}
