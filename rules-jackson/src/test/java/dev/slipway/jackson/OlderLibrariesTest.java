package dev.slipway.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** That the tests of this module run a second time, with older libraries, as its build says. */
@EnabledIfSystemProperty(named = "older.libraries", matches = ".+", disabledReason = "they run with today's libraries")
class OlderLibrariesTest {

    @Test
    void theOlderLibrariesAreThere() {
        assertThat(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> new File(path).getName()))
                .contains(System.getProperty("older.libraries").split(" "));
    }
}
