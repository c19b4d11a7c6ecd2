package dev.slipway.cli.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path SCHEDULE = Run.EXAMPLES.resolve("schedule");
    private static final Path JANUARY = SCHEDULE.resolve("status/2026-01.xml");

    @TempDir
    private Path temp;

    @Test
    void theExampleIsWhatImportDraws() throws IOException {
        Run run = Run.of("import", JANUARY);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(SCHEDULE.resolve("programme.yaml"), UTF_8));
    }

    @Test
    void whatIsWrittenIsSoundAndCanBeCheckedAtOnce() {
        Path made = temp.resolve("programme.yaml");

        assertThat(Run.of("import", JANUARY, "-o", made).exit()).isZero();
        assertThat(Run.of("validate", made).out()).startsWith("north-line-terminals: sound; 2 terminals, 5 milestones");
        assertThat(Run.of("check", made, "--status", SCHEDULE.resolve("status/2026-03.xml"))
                        .out())
                .contains("Cranes delivered is due 2026-06-30, but forecast 2026-08-31: 62 days late.");
    }

    @Test
    void aProgrammeThatIsThereIsNotReplacedUnlessForced() throws IOException {
        Path made = Files.writeString(temp.resolve("programme.yaml"), "mine");

        Run refused = Run.of("import", JANUARY, "-o", made);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(Files.readString(made)).isEqualTo("mine");
        assertThat(Run.of("import", JANUARY, "-o", made, "--force").exit()).isZero();
        assertThat(Files.readString(made)).startsWith("programme: north-line-terminals");
    }

    @Test
    void aNameThatCheckWouldNotTakeForAProgrammeIsRefusedBeforeAnythingIsWritten() {
        Path made = temp.resolve("network");

        Run refused = Run.of("import", JANUARY, "-o", made);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("name a file that ends in .yaml, such as " + made.resolve("programme.yaml"));
        assertThat(made).doesNotExist();
    }

    @Test
    void aDryRunPrintsTheMappingAndWritesNothing() {
        Path sheet = new Folder(temp)
                .with("gates.csv", "Site;Milestone;Forecast\nHarbour;Opening;31.10.2026\n")
                .file("gates.csv");

        Run run = Run.of("import", sheet, "--dry-run", "-o", temp.resolve("p.yaml"));

        assertThat(run.exit()).isZero();
        assertThat(run.outLines())
                .startsWith("files:", "  - match: gates.csv", "    kind: sheet")
                .contains("      terminal: Site", "      forecast: Forecast");
        assertThat(temp.resolve("p.yaml")).doesNotExist();
    }

    @Test
    void aSheetWithoutADeadlineIsAskedAboutAndToldWithAnOption() {
        Path sheet = new Folder(temp)
                .with("gates.csv", "Site;Milestone;Finish\nHarbour;Opening;2026-10-31\n")
                .file("gates.csv");

        Run asked = Run.of("import", sheet);
        Run told = Run.of("import", sheet, "--deadline", "Finish");

        assertThat(asked.err()).contains("Say which column it is with --deadline COLUMN, or in mapping.yaml");
        assertThat(asked.out()).doesNotContain("deadline:");
        assertThat(told.out()).contains("deadline: 2026-10-31");
        assertThat(Run.of("import", sheet, "--deadline", "Finnish").err())
                .contains("there is no column 'Finnish', which mapping.yaml or --deadline names for deadline"
                        + " (did you mean 'Finish'?)");
    }

    @Test
    void whatCannotBeReadIsReportedAndNothingIsWritten() {
        Path broken = new Folder(temp).with("plan.xer", "ERMHDR\t8.0").file("plan.xer");

        Run run = Run.of("import", broken, "-o", temp.resolve("p.yaml"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("plan.xer: ").doesNotContain("Exception");
        assertThat(temp.resolve("p.yaml")).doesNotExist();
    }

    @Test
    void aFileWithAMistakeIsTakenOnlyLeniently() {
        Path sheet = new Folder(temp)
                .with("gates.csv", "Site;Milestone;Deadline\nHarbour;Opening;31.10.2026\nHarbour;Permit;soon\n")
                .file("gates.csv");
        Path made = temp.resolve("p.yaml");

        Run strict = Run.of("import", sheet, "-o", made);

        assertThat(strict.exit()).isEqualTo(3);
        assertThat(strict.err()).contains("gates.csv:3:", "'soon'", "Nothing is written.");
        assertThat(made).doesNotExist();
        assertThat(Run.of("import", sheet, "-o", made, "--lenient").exit()).isEqualTo(3);
        assertThat(made).content().contains("id: opening").doesNotContain("permit");
    }

    @Test
    void argumentsThatMeanNothingAreReported() {
        assertThat(Run.of("import", JANUARY, "--kind", "msproject").err()).contains("there is no kind 'msproject'");
        assertThat(Run.of("import", JANUARY, "--date-order", "dym").err()).contains("none of dmy, mdy, ymd");
        assertThat(Run.of("import", JANUARY, "--limit", "document").err()).contains("document=128MiB");
        assertThat(Run.of("import", JANUARY, "--limit", "documents=1").err()).contains("document");
        assertThat(Run.of("import", JANUARY, "--id", "a/b").err()).contains("slash");
        assertThat(Run.of("import", JANUARY, "--terminal-level", "0").err())
                .contains("'0' is no whole number from 1 to");
        assertThat(Run.of("import", JANUARY, "--report-date", "tomorrow").err())
                .contains("--report-date tomorrow is no day; write it as 2026-03-31");
    }

    @Test
    void milestonesOfAFileThatAreNotInTheProgrammeAreListed() throws IOException {
        String programme = Files.readString(SCHEDULE.resolve("programme.yaml"));
        Folder folder = new Folder(temp)
                .with(
                        "programme.yaml",
                        programme.replace("['5']", "[other]").replaceAll("([Cc])ranes.delivered", "$1ranes"))
                .with("status/2026-03.xml", Files.readString(SCHEDULE.resolve("status/2026-03.xml")));

        assertThat(Run.of("check", folder).errLines())
                .anyMatch(line -> line.endsWith(
                        "2026-03.xml: 1 milestone is not in the programme; add the keys of those that belong to it"))
                .anyMatch(line -> line.endsWith("2026-03.xml:task 5: 5 Cranes delivered"));
    }
}
