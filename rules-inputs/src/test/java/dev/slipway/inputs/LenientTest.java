package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of files with mistakes: the sound parts, and no second complaint about what hangs on the others. */
class LenientTest {

    @TempDir
    Path temp;

    private TestFolder folder;

    @BeforeEach
    void fill() {
        folder = new TestFolder(temp)
                .file(
                        "programme.yaml",
                        """
                        programme: p
                        start: soon
                        terminals:
                          - id: a
                            milestones:
                              - {id: sound, after: [a/bad, a/nowhere]}
                              - {id: bad, deadline: 2025-13}
                            capacity:
                              - {measure: TEU, target: 0}
                              - {measure: tonnes, target: 5}
                        """)
                .file(
                        "status/a.csv",
                        """
                        report_date,terminal,milestone,percent
                        2025-01-02,a,sound,50
                        2025-01-03,a,bad,50
                        2025-01-04,a,sound,500
                        """);
    }

    @Test
    void strictlyItIsNotJudged() {
        assertThat(folder.read().isJudgeable()).isFalse();
    }

    @Test
    void lenientlyTheSoundPartsAreJudgedAndTheRestIsListed() {
        folder.with(folder.options().withLenient(true));
        ProgrammeInput input = folder.read();
        Programme programme = input.programme().orElseThrow();

        assertThat(input.isJudgeable()).isTrue();
        assertThat(programme.start().isKnown()).isFalse();
        assertThat(programme.milestones()).extracting(Milestone::name).containsExactly("sound");
        assertThat(programme.dependencies()).isEmpty();
        assertThat(programme.terminals().get(0).capacity())
                .extracting(target -> target.measure())
                .containsExactly("tonnes");
        assertThat(input.updates())
                .extracting(update -> update.provenance().line())
                .containsExactly(2);
        assertThat(folder.problems())
                .containsExactly(
                        "programme.yaml:2:8: 'soon' is not a date that can be read"
                                + " (write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD)",
                        "programme.yaml:6:36: unknown milestone 'a/nowhere' (known: a/bad, a/sound)",
                        "programme.yaml:7:29: 2025-13 is not a date: a year has the months 01 to 12"
                                + " (write 2025-01 to 2025-12, or Q1 2025 to Q4 2025)",
                        "programme.yaml:9:32: 'target' must be above zero",
                        "status/a.csv:4:20: percent is '500', not between 0 and 100");
    }

    @Test
    void aProgrammeWithoutAnIdIsNotJudgedEvenLeniently() {
        folder.file("programme.yaml", "name: nameless\n").with(folder.options().withLenient(true));

        assertThat(folder.read().isJudgeable()).isFalse();
    }
}
