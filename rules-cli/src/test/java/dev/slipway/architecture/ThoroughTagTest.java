package dev.slipway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CI's second build runs what has the tag: a test with a longer form that lacks it would run at its short length only. */
class ThoroughTagTest {

    private static final Pattern LONGER = Pattern.compile("@Property\\b|\"slipway\\.thorough\"");
    private static final String TAG = "@Tag(\"thorough\")";

    @Test
    void whatHasALongerFormHasTheTagAndNothingElseHasIt() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(".."), 20, (file, attributes) -> isTest(file))) {
            List<Path> sources = files.toList();

            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources)
                    .allSatisfy(file -> assertThat(Files.readString(file).contains(TAG))
                            .isEqualTo(LONGER.matcher(Files.readString(file)).find()));
        }
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("src/test/java")
                && file.toString().endsWith(".java")
                && !file.endsWith("ThoroughTagTest.java");
    }
}
