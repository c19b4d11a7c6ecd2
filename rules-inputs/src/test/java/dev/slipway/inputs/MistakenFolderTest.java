package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A folder with mistakes in each of its files: all of them in one answer, as in its golden list. */
class MistakenFolderTest {

    @Test
    void everyMistakeOfEveryFileIsReportedInOneAnswer() throws IOException, URISyntaxException {
        Path path = Path.of(MistakenFolderTest.class.getResource("/mistaken").toURI());
        TestFolder folder = new TestFolder(path);

        assertThat(folder.problems()).containsExactlyElementsOf(Files.readAllLines(path.resolve("expected.txt")));
        assertThat(folder.read().isJudgeable()).isFalse();
    }
}
