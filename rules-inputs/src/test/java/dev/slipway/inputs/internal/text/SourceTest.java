package dev.slipway.inputs.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.Endless;
import dev.slipway.inputs.InputLimits;
import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    Path temp;

    @Test
    void aFileThatGrowsWhileItIsReadIsReported() throws IOException {
        Path file = Files.writeString(temp.resolve("a.csv"), "a");

        assertThat(problemsOf(file, bytes -> {
                    bytes.read();
                    Files.writeString(file, "b", StandardOpenOption.APPEND);
                }))
                .containsExactly("a.csv: this file changed while it was read (try again when it is written)");
    }

    @Test
    void aFileThatIsRewrittenWhileItIsReadIsReported() throws IOException {
        Path file = Files.writeString(temp.resolve("a.csv"), "a");

        assertThat(problemsOf(file, bytes -> {
                    bytes.read();
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
                }))
                .containsExactly("a.csv: this file changed while it was read (try again when it is written)");
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsReported() throws IOException {
        Path file = Files.writeString(temp.resolve("a.csv"), "a");

        assertThat(problemsOf(file, bytes -> Files.delete(file))).containsExactly("a.csv: there is no such file");
    }

    @Test
    void aFileThatStaysAsItIsHasItsHash() throws IOException {
        Path file = Files.writeString(temp.resolve("a.csv"), "abc");
        ReadingLog findings = new ReadingLog(InputLimits.defaults());

        Source.of(file).read(findings, findings.problemsOf("a.csv"), InputStream::read);

        assertThat(findings.problems()).isEmpty();
        assertThat(findings.inputs().get(0).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void bytesWithoutEndAreReadToTheLimit() {
        ReadingLog findings = new ReadingLog(InputLimits.defaults().with("table", "1MiB"));
        Source endless = new Source("-", () -> new Endless("x"));

        endless.read(findings, findings.problemsOf("-"), bytes -> {});

        assertThat(findings.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "-: larger than 1 MiB, the limit 'table' (split it, or raise it with --limit table=2MiB)");
    }

    @Test
    void whyAFileCannotBeReadIsSaidInWords(@TempDir Path folder) {
        assertThat(Source.reason(new AccessDeniedException(folder.toString())))
                .isEqualTo("you may not read this folder");
        assertThat(Source.reason(new AccessDeniedException("a.csv"))).isEqualTo("you may not read this file");
        assertThat(Source.reason(new FileSystemException("a.csv", null, "Too many levels of symbolic links")))
                .isEqualTo("this file cannot be read: Too many levels of symbolic links");
    }

    private static List<String> problemsOf(Path file, Source.Reading reading) {
        ReadingLog findings = new ReadingLog(InputLimits.defaults());
        Source.of(file).read(findings, findings.problemsOf("a.csv"), reading);
        return findings.problems().stream().map(Problem::toString).toList();
    }
}
