package dev.slipway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host that imports the BOM may use every artifact that is a library. */
class BomTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Set<String> NO_LIBRARIES = Set.of(
            "slipway-rules-cli",
            "slipway-rules-server",
            "slipway-flink",
            "slipway-rules-bench",
            "slipway-rules-laws",
            "slipway-bom",
            "slipway-dist");
    private static final Pattern MODULE = Pattern.compile("<module>(rules[^<]*)</module>");
    private static final Pattern OWN_ARTIFACT = Pattern.compile("<artifactId>(slipway-[^<]*)</artifactId>");

    @Test
    void everyLibraryIsInIt() throws IOException {
        List<String> modules = all(MODULE, CHECKOUT.resolve("pom.xml")).toList();
        assertThat(modules).contains("rules-bom");

        assertThat(all(OWN_ARTIFACT, CHECKOUT.resolve("rules-bom/pom.xml"))
                        .filter(name -> !NO_LIBRARIES.contains(name)))
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(BomTest::artifact)
                        .filter(name -> !NO_LIBRARIES.contains(name))
                        .toList());
    }

    private static String artifact(String module) {
        try {
            return all(OWN_ARTIFACT, CHECKOUT.resolve(module).resolve("pom.xml"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> all(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map(result -> result.group(1));
    }
}
