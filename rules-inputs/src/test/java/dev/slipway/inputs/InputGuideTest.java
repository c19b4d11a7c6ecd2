package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.internal.guide.InputGuide;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import dev.slipway.inputs.internal.status.StatusField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/inputs.md} against the readers' own mappings. {@code -Dgolden.refresh=true} writes it again. */
class InputGuideTest {

    private static final Path PAGE = Path.of("..", "docs", "inputs.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    @Test
    void thePageSaysWhatTheReadersDo() throws IOException {
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, InputGuide.markdown());
        }
        assertThat(InputGuide.markdown().lines())
                .as("write it again with -Dgolden.refresh=true")
                .containsExactlyElementsOf(Files.readString(PAGE).lines().toList());
    }

    @Test
    void everyFieldAndEveryTrapOfEveryToolIsInItsSection() {
        for (ToolGuide guide : InputGuide.guides()) {
            String section = section(guide.tool());
            for (MappedField field : guide.fields()) {
                assertThat(section).contains("| `" + field.ours().key() + "` | ");
                field.theirs().forEach(name -> assertThat(section).contains("`" + name + "`"));
            }
            guide.traps().forEach(trap -> assertThat(section).contains("- " + trap + "\n"));
            assertThat(section)
                    .contains(guide.export())
                    .contains("--kind " + guide.kind().word());
        }
    }

    @Test
    void everyLinkOfTheTableLeadsToASection() {
        List<String> anchors = InputGuide.markdown()
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line ->
                        line.substring(4).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9 -]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();

        assertThat(LINK.matcher(InputGuide.markdown()).results().map((MatchResult link) -> link.group(1)))
                .containsExactlyElementsOf(anchors);
    }

    @Test
    void everyFieldOfSlipwaysOwnRowsIsThere() {
        assertThat(section("Slipway's own rows"))
                .contains(Arrays.stream(StatusField.values())
                        .map(field -> "| `" + field.key() + "` |")
                        .toArray(String[]::new))
                .contains("| `deadline` | baseline, baseline finish, due, due date, planned, planned finish |");
    }

    @Test
    void nothingOfTheTemplateIsLeftOpen() {
        assertThat(InputGuide.markdown()).doesNotContainPattern("\\{[a-z]+}");
    }

    /** From a heading to the next. */
    private static String section(String heading) {
        String page = InputGuide.markdown();
        int start = page.indexOf("# " + heading + "\n");
        assertThat(start).as(heading).isPositive();
        int end = page.indexOf("\n##", start);
        return end < 0 ? page.substring(start) : page.substring(start, end + 1);
    }
}
