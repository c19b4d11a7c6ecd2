package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Provenance;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which waivers are read for a programme, and what is said of a waiver that is wrong. */
class WaiversTest {

    private static final String OWN = "- {rule: S01, subject: 007, owner: Board, reason: own, until: 2026-06-30}\n";
    private static final String OTHER = "- {rule: S01, subject: '*', owner: Board, reason: other, until: 2026-06-30}\n";

    @TempDir
    Path temp;

    private TestFolder folder;

    @BeforeEach
    void writeProgramme() {
        folder = new TestFolder(temp).file("programme.yaml", "programme: p\n");
    }

    @Test
    void theFolderBringsItsWaivers() {
        folder.file("waivers.yaml", "# accepted\n" + OWN);

        ProgrammeInput input = folder.read();

        assertThat(input.waivers())
                .containsExactly(new Waiver(
                        "S01",
                        "007",
                        "Board",
                        "own",
                        LocalDate.of(2026, 6, 30),
                        new Provenance(folder.name("waivers.yaml"), 2)));
        assertThat(input.inputs())
                .extracting(InputFile::path)
                .containsExactly(folder.name("programme.yaml"), folder.name("waivers.yaml"));
    }

    @Test
    void slipwayFileMayNameThem() {
        folder.file("slipway.yaml", "waivers: accepted.yaml\n").file("accepted.yaml", OTHER);

        assertThat(folder.read().waivers()).extracting(Waiver::reason).containsExactly("other");
    }

    @Test
    void anEmptyFileAndAnEmptyListWaiveNothing() {
        assertThat(folder.file("waivers.yaml", "# none\n").read().waivers()).isEmpty();
        assertThat(folder.file("waivers.yaml", "[]\n").read().waivers()).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aNamedFileTakesThePlaceOfTheFoldersOwn() {
        folder.file("waivers.yaml", "- bad").file("other/waivers.json", "[]").file("other.yaml", OTHER);
        folder.with(folder.options().withWaivers(folder.path("other.yaml")));

        assertThat(folder.read().waivers()).extracting(Waiver::reason).containsExactly("other");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aNamedFileMustBeThere() {
        InputOptions options = folder.options().withWaivers(Path.of("nowhere.yaml"));

        assertThatThrownBy(() -> Inputs.at(temp, options))
                .isInstanceOf(InputException.class)
                .hasMessage("nowhere.yaml: there is no such file or folder");
    }

    @Test
    void everyLineOfAPortfolioHasTheNamedWaivers() {
        folder.file("all.ndjson", "{\"programme\": \"p\"}\n{\"programme\": \"q\"}\n")
                .file("other.yaml", OTHER);
        folder.with(folder.options().withWaivers(folder.path("other.yaml")));

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).allSatisfy(input -> {
            assertThat(input.waivers()).extracting(Waiver::reason).containsExactly("other");
            assertThat(input.inputs()).extracting(InputFile::path).contains(folder.name("other.yaml"));
        });
        assertThat(programmes).hasSize(2);
    }

    @Test
    void mistakesInTheWaiversOfAPortfolioEndItUnlessItIsLenient() {
        folder.file("all.ndjson", "{\"programme\": \"p\"}\n").file("other.yaml", "- {rule: S01}\n" + OTHER);
        InputOptions options = folder.options().withWaivers(folder.path("other.yaml"));

        assertThatThrownBy(() -> folder.with(options).readAll("all.ndjson"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("other.yaml:1:3: a waiver needs 'owner'");
        assertThat(folder.with(options.withLenient(true))
                        .readAll("all.ndjson")
                        .get(0)
                        .waivers())
                .extracting(Waiver::reason)
                .containsExactly("other");
    }

    @Test
    void keysInsteadOfAListAreReportedWithWhatIsMissing() {
        assertThat(folder.file("waivers.yaml", "rule: S01\n").problems())
                .containsExactly("waivers.yaml:1:1: waivers are a list, not keys and values"
                        + " (begin each of its items with '- ')");
    }

    @Test
    void everyMistakeIsReportedAndSoundWaiversAreKept() throws IOException, URISyntaxException {
        Path path = Path.of(WaiversTest.class.getResource("/mistaken-waivers").toURI());
        TestFolder mistaken = new TestFolder(path);

        assertThat(mistaken.problems()).containsExactlyElementsOf(Files.readAllLines(path.resolve("expected.txt")));
        assertThat(mistaken.read().isJudgeable()).isFalse();
        assertThat(mistaken.read().waivers())
                .extracting(waiver -> waiver.provenance().line())
                .containsExactly(1);
    }
}
