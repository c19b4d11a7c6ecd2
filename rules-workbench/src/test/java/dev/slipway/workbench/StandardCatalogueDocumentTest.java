package dev.slipway.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/rules/catalogue.md} with the rules; {@code -Dgolden.refresh=true} writes it again. */
class StandardCatalogueDocumentTest {

    private static final Path PAGE = Path.of("..", "docs", "rules", "catalogue.md");

    @Test
    void theCatalogueOfTheRepositoryIsThatOfTheRules() throws IOException {
        RuleCatalogue rules = StandardCatalogue.RULES;
        String page = RuleDocument.of("The standard rules", rules.rules(), rules, List.of(Path.of("..", "rules")))
                .markdown();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules/catalogue.md is out of date; write it again with -Dgolden.refresh=true")
                .isEqualTo(page);
    }
}
