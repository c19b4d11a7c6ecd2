package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares {@code docs/files/keys.md} with the schemas; {@code -Dgolden.refresh=true} writes it again. */
class KeysPageTest {

    private static final Path PAGE = Path.of("..", "docs", "files", "keys.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    @Test
    void thePageOfTheRepositoryIsThatOfTheSchemas() throws IOException {
        String page = KeysPage.read().markdown();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/files/keys.md is out of date; write it again with -Dgolden.refresh=true")
                .isEqualTo(page);
    }

    @Test
    void everyKeyAndEveryThresholdSaysWhatItMeans() throws IOException {
        KeysPage page = KeysPage.read();

        for (SchemaKeys schema : page.schemas()) {
            for (SchemaKeys.Section section : schema.sections()) {
                assertThat(section.keys())
                        .as(schema.name() + " " + section.title())
                        .isNotEmpty()
                        .allSatisfy(
                                key -> assertThat(key.meaning()).as(key.path()).isNotBlank());
            }
        }
        assertThat(page.markdown()).contains("| `zigzag.turns` | `2` | count from 1 to 3 |");
        assertThat(page.thresholds().all())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.meaning()).as(each.key()).isNotBlank());
    }

    /** Keys that only the schema would name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight",
                "rebaselined",
                "approver",
                "cancelled.approver",
                "fiscalYear.named",
                "unplanned.ignore",
                "formerly[].id",
                "referenceClass",
                "slots",
                "strict",
                "bands.red",
                "until",
                "dateOrder",
                "scheduled_after"
            })
    void keysAtAnyDepthAreOnThePage(String key) throws IOException {
        assertThat(Files.readString(PAGE)).containsPattern("\\| (\\*\\*)?" + Pattern.quote("`" + key + "`"));
    }

    @Test
    void everyLinkWithinThePageLeadsToAHeading() throws IOException {
        String page = Files.readString(PAGE);
        List<String> anchors = page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();

        assertThat(LINK.matcher(page).results().map((MatchResult link) -> link.group(1)))
                .isNotEmpty()
                .isSubsetOf(anchors);
    }
}
