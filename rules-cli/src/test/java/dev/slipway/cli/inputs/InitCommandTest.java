package dev.slipway.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import dev.slipway.inputs.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path temp;

    @Test
    void itAsksForANameAndAFirstSiteAndWhatItMakesIsJudged() throws IOException {
        Path network = temp.resolve("network");

        Run run = Run.reading("North line\nHarbour\n", "init", network);

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .startsWith("Name of the programme: First site (none if the programme is one site): Wrote ")
                .endsWith("Now: slipway check " + network + "\nLater reports go into " + network.resolve("status")
                        + ", each as a file of its own\n");
        assertThat(Files.readString(network.resolve("programme.yaml")))
                .contains("programme: north-line", "- id: harbour", "        deadline: TBD # or 2026-09-30");
        Run check = Run.of("check", network);
        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("Harbour").contains("cannot be judged");
    }

    @Test
    void aProgrammeOfOneSiteNeedsNoTerminal() throws IOException {
        Path network = temp.resolve("network");

        assertThat(Run.of("init", network, "--name", "North quay").exit()).isZero();

        assertThat(Files.readString(network.resolve("programme.yaml")))
                .contains("programme: north-quay", "\n    deadline: TBD")
                .doesNotContain("terminals");
        assertThat(Run.of("validate", network).out()).startsWith("north-quay: sound; 1 terminal, 1 milestone");
    }

    @Test
    void nothingIsMadeOfNoName() {
        Run run = Run.reading("", "init", temp.resolve("network"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the programme needs a name; give it with --name");
        assertThat(temp.resolve("network")).doesNotExist();
    }

    @Test
    void aPlaceWhereNoFolderCanBeIsSaidInWords() throws IOException {
        Path file = Files.createFile(temp.resolve("network"));
        Run taken = Run.of("init", file, "--name", "North");
        assertThat(taken.err()).endsWith(file + ": this is there already; name another place\n");

        Path closed = Files.createDirectory(temp.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(closed), "an administrator may write everywhere");
            Path made = closed.resolve("network");
            String told = made + ": you may not read or write there; name a place of yours\n";
            assertThat(Run.of("init", made, "--name", "North").err()).endsWith(told);
            assertThat(Run.of("rules", "new", "X01", made).err()).endsWith(told);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path mine = Files.writeString(temp.resolve("programme.yaml"), "mine");

        Run run = Run.of("init", temp, "--name", "North quay");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("programme.yaml is there already, and nothing is overwritten");
        assertThat(Files.readString(mine)).isEqualTo("mine");
        assertThat(temp.resolve("status")).doesNotExist();
    }

    @Test
    void aSheetBecomesAFolderThatIsJudgedAsOfItsDay() {
        Path sheet = new Folder(temp)
                .with("tracker.csv", "Site,Milestone,Agreed date,Forecast\nHarbour,Opening,2026-03-31,2026-05-31\n")
                .file("tracker.csv");
        Path network = temp.resolve("network");

        Run run = Run.of("init", network, "--from", sheet, "--deadline", "Agreed date", "--report-date", "2026-02-28");

        assertThat(run.exit()).isZero();
        assertThat(network.resolve("status/tracker-2026-02-28.csv")).exists();
        assertThat(network.resolve("mapping.yaml")).content().contains("deadline: Agreed date");
        assertThat(Run.of("check", network).out())
                .contains("Opening is due 2026-03-31, but forecast 2026-05-31: 61 days late.");
    }

    @Test
    void aFileThatNamesNoDayIsToldToBeOfToday() {
        Path sheet = new Folder(temp)
                .with("tracker.csv", "Site,Milestone,Deadline\nHarbour,Opening,2026-03-31\n")
                .file("tracker.csv");

        Run run = Run.of("init", temp.resolve("network"), "--from", sheet);

        assertThat(run.err())
                .contains(
                        "tracker.csv does not say as of which day it speaks: it is taken to be of today, 2026-03-31.");
        assertThat(temp.resolve("network/status/tracker-2026-03-31.csv")).exists();
    }

    @Test
    void severalFilesThatNameNoDayAreNotAllOfToday() {
        Folder files = new Folder(temp)
                .with("2026-01.csv", "Milestone,Deadline,Forecast\nOpening,2026-06-30,2026-06-30\n")
                .with("2026-02.csv", "Milestone,Deadline,Forecast\nOpening,2026-06-30,2026-08-31\n");
        Path network = temp.resolve("network");

        Run run = Run.of("init", network, "--from", files.file("2026-01.csv"), "--from", files.file("2026-02.csv"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("2026-01.csv does not say as of which day it speaks\n")
                .contains("2026-02.csv does not say as of which day it speaks\n")
                .contains("They cannot all be of today. Put the day into the name of each")
                .endsWith("Nothing is written. Fix the files first.\n");
        assertThat(network).doesNotExist();
    }

    @Test
    void trackersWithTheDayInTheirTitlesAreOfThatDay() {
        Folder files = new Folder(temp)
                .with(
                        "2026-01.csv",
                        "Tracker 31 January 2026\nMilestone,Deadline,Forecast\nOpening,2026-06-30,2026-06-30\n")
                .with(
                        "2026-02.csv",
                        "Tracker 28 February 2026\nMilestone,Deadline,Forecast\nOpening,2026-06-30,2026-08-31\n");
        Path network = temp.resolve("network");

        Run run = Run.of("init", network, "--from", files.file("2026-01.csv"), "--from", files.file("2026-02.csv"));

        assertThat(run.exit()).isZero();
        assertThat(Run.of("check", network, "--as-of", "2026-03-01").out())
                .contains("2026-02-28: forecast 2026-08-31")
                .doesNotContain("disagree");
    }

    @Test
    void aTableInAnotherEncodingIsKeptInUtf8() throws IOException {
        String rows = "Standort;Vorgang;Bemerkung;Plan-Termin;Prognose\r\nKöln;Öffnung;früh;31.05.2026;30.06.2026\r\n";
        Path sheet =
                Files.write(temp.resolve("deutsch-2026-03-31.csv"), rows.getBytes(Charset.forName("windows-1252")));
        Path network = temp.resolve("network");

        Run run = Run.of("init", network, "--from", sheet, "--encoding", "windows-1252", "--name", "Netz");

        assertThat(run.exit()).isZero();
        assertThat(network.resolve("status/deutsch-2026-03-31.csv")).content().isEqualTo(rows);
        assertThat(Run.of("check", network).out())
                .contains("Öffnung is due 2026-05-31")
                .contains("Köln");
    }

    @Test
    void aWorkbookIsKeptAsItIsWhateverTheEncodingOfTables() throws IOException {
        Path plan = temp.resolve("plan.xlsx");
        Run.of("template", "-o", plan);

        assertThat(Reading.defaults()
                        .withEncoding(Charset.forName("windows-1252"))
                        .inUtf8("plan.xlsx", Files.readAllBytes(plan)))
                .isEqualTo(Files.readAllBytes(plan));
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() {
        Path sheet = new Folder(temp)
                .with("tracker.csv", "Thing,When\nOpening,someday\n")
                .file("tracker.csv");

        Run run = Run.of("init", temp.resolve("network"), "--from", sheet);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Nothing is written. Fix the files first.");
        assertThat(temp.resolve("network")).doesNotExist();
    }

    @Test
    void theTemplateIsWrittenOnceAndReadAsAPlanWhenItIsFilled() {
        Path plan = temp.resolve("plan.xlsx");

        assertThat(Run.of("template", "-o", plan).exit()).isZero();
        assertThat(Run.of("template", "-o", plan).exit()).isEqualTo(2);
        Run run = Run.of("init", temp.resolve("network"), "--from", plan);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("there is no milestone and no task in it");
    }
}
