package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pictures end, and of what they are drawn. */
class PictureCommandsTest {

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "trend"})
    void whatIsLateIsNoFailure(String picture) {
        Run run = Run.of(picture, Folder.red(here.resolve("net")));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("net ").contains("quay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "trend"})
    void programmeThatCannotBeReadIsBadInputAndTheOthersAreDrawn(String picture) {
        Folder.bad(here.resolve("a"));
        Folder.amber(here.resolve("b"));
        Folder.green(here.resolve("c"));
        Run run = Run.of(picture, here);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("unknown key 'dedline'");
        assertThat(run.outLines())
                .anySatisfy(line -> assertThat(line).startsWith("b "))
                .anySatisfy(line -> assertThat(line).startsWith("c "))
                .noneSatisfy(line -> assertThat(line).startsWith("a "));
    }

    @Test
    void milestonesThatWereNotChosenAreLeftOut() {
        Path illustrative = Run.EXAMPLES.resolve("illustrative");
        Run run = Run.of("trend", illustrative, "--as-of", "2026-12-31", "--milestone", "riverside/opening");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("  A Opening: forecast").doesNotContain("  B ", "Northgate", "Fewer than");
    }

    @Test
    void milestoneThatIsNowhereIsWrongUsage() {
        Run run = Run.of("trend", Folder.amber(here), "--milestone", "quay/openin");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("slipway: there is no milestone 'quay/openin'; did you mean 'quay/opening'?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void colourOnlyAddsToTheSigns() {
        Folder folder = Folder.red(here);
        String coloured = Run.inColour("timeline", folder).out();
        assertThat(coloured).contains("\u001B[1;31mR");
        assertThat(coloured.replaceAll("\u001B\\[[\\d;]+m", ""))
                .isEqualTo(Run.of("timeline", folder).out());
    }
}
