package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a person has read and found right. {@code -Dgolden.refresh=true} writes the files again. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    /** Fails unless the golden file of this name holds exactly what was written. */
    static void compare(String name, String written) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, written);
        }
        assertThat(written.lines())
                .containsExactlyElementsOf(Files.readString(golden).lines().toList());
        assertThat(written).isEqualTo(Files.readString(golden));
    }
}
