package dev.slipway.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads a name knows which type is meant, whatever module it is in. */
class UniqueNamesTest {

    /** Holds the same types for the Jackson of before, in a module that nobody has beside the other. */
    private static final Path MIRROR = Path.of("../rules-jackson2");

    private static final List<String> OF_EACH_PACKAGE = List.of("package-info.java", "module-info.java");

    @Test
    void noTwoTypesHaveOneName() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 20, (file, attributes) -> isType(file))) {
            Map<String, List<Path>> byName =
                    files.collect(groupingBy(file -> file.getFileName().toString()));

            assertThat(byName).hasSizeGreaterThan(500).allSatisfy((name, places) -> assertThat(places)
                    .hasSize(1));
        }
    }

    private static boolean isType(Path file) {
        return file.toString().matches("\\.\\./rules[^/]*/src/main/java/.*\\.java")
                && !file.startsWith(MIRROR)
                && !OF_EACH_PACKAGE.contains(file.getFileName().toString());
    }
}
