package dev.slipway.workbench.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.compiler.facts.FactProperty;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.compiler.facts.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/rules/facts.md} with the facts; {@code -Dgolden.refresh=true} writes it again. */
class FactPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules", "facts.md");
    private static final Path SCHEMAS =
            Path.of("..", "rules-inputs", "src", "main", "resources", "dev", "slipway", "inputs", "schemas");
    private static final FactReference REFERENCE = FactReference.standard();

    @Test
    void thePageOfTheRepositoryIsThatOfTheFacts() throws IOException {
        String page = FactListing.ofAll(REFERENCE, FactExamples.none()).markdown();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules/facts.md is out of date; write it again with -Dgolden.refresh=true")
                .isEqualTo(page);
    }

    @Test
    void whatAPropertyIsSaidToComeFromIsAKeyOrColumnOfTheSchemas() throws IOException {
        String programme = Files.readString(SCHEMAS.resolve("programme.schema.json"));
        String status = Files.readString(SCHEMAS.resolve("status.schema.json"));
        for (FactType type : REFERENCE.all()) {
            for (FactProperty property : type.properties()) {
                for (String word : words(property.origin(), "programme.yaml ")) {
                    assertThat(programme)
                            .as(type.name() + "." + property.name())
                            .contains("\"" + word + "\"");
                }
                for (String word : words(property.origin(), "status column ")) {
                    assertThat(status).as(type.name() + "." + property.name()).contains("\"" + word + "\"");
                }
            }
        }
    }

    private static List<String> words(String origin, String where) {
        return origin.startsWith(where)
                ? List.of(origin.substring(where.length()).split("[.]"))
                : List.of();
    }

    @Test
    void whatLintAsksForIsWhatThePageTellsToWrite() {
        FactType milestone = REFERENCE.named("milestonestatus").orElseThrow();
        assertThat(milestone.property("percent").orElseThrow().needs()).containsExactly("has(\"percent\")");
        assertThat(milestone.property("slope").orElseThrow().needs()).containsExactly("has(\"trend\")");
        assertThat(milestone.property("kind").orElseThrow().needs()).isEmpty();
        FactType foresight = REFERENCE.named("ForesightStatus").orElseThrow();
        assertThat(foresight.property("chance").orElseThrow().needs())
                .containsExactly("has(\"record\")", "forecastInTime");
    }
}
