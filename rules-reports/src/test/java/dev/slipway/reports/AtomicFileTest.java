package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void committedFileIsInItsPlaceAndNothingElseIsLeft() throws IOException {
        Path report = folder.resolve("report.md");
        try (AtomicFile file = AtomicFile.open(report)) {
            file.output().write("Селятино\n".getBytes(UTF_8));
            assertThat(report).doesNotExist();
            file.commit();
        }
        assertThat(report).hasContent("Селятино\n");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void aLongNameIsNoReasonToWriteNothing() throws IOException {
        Path longest = folder.resolve("ж".repeat(120) + ".html");
        AtomicFile.write(longest, new byte[] {1});
        assertThat(longest).exists();
    }

    @Test
    void whatCannotBeWrittenIsSaidOfTheFileThatWasNamed() throws IOException {
        Path endless = folder.resolve("n".repeat(300) + ".html");
        Path there = Files.createFile(folder.resolve("there"));
        Path below = there.resolve("report.html");
        for (Path named : List.of(endless, below)) {
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> AtomicFile.write(named, new byte[0]))
                    .satisfies(failure -> assertThat(failure.getFile()).isEqualTo(named.toString()))
                    .withMessageNotContaining(".tmp");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWriteThatFailsNamesTheFile() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), new byte[] {1}))
                .withMessage("/dev/full: No space left on device");
    }

    @Test
    void whereYouMayNotWriteIsSaidWithARemedy() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");
            Path named = folder.resolve("report.html");
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> AtomicFile.write(named, new byte[0]))
                    .withMessage(named + ": you may not write there; name a file in a folder of yours");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void fileIsCommittedAfterTheReportHasClosedItsOutput() throws IOException {
        Path report = folder.resolve("report.csv");
        try (AtomicFile file = AtomicFile.open(report)) {
            Report.open(ReportFormat.CSV, file.output(), ReportOptions.plain()).close();
            file.commit();
        }
        assertThat(Files.readString(report)).startsWith("programme,asOf,rule");
    }

    @Test
    void fileThatIsNotCommittedLeavesTheOldOneAsItWas() throws IOException {
        Path report = Files.writeString(folder.resolve("report.md"), "old");
        try (AtomicFile file = AtomicFile.open(report)) {
            file.output().write("half of the n".getBytes(UTF_8));
        }
        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void committedFileReplacesTheOldOne() throws IOException {
        Path report = Files.writeString(folder.resolve("report.md"), "old and longer");
        try (AtomicFile file = AtomicFile.open(report)) {
            file.output().write("new".getBytes(UTF_8));
            file.commit();
        }
        assertThat(report).hasContent("new");
    }

    @Test
    void missingFolderIsReportedWithWhatToDo() {
        Path report = folder.resolve("missing").resolve("report.md");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> AtomicFile.open(report))
                .withMessage(report + ": its folder does not exist; create that first");
    }

    @Test
    void folderIsNotReplacedByAFile() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> AtomicFile.open(folder))
                .withMessage(folder + ": this is a folder; name a file in it");
    }

    @Test
    void ofASymbolicLinkTheFileItPointsToIsReplaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
        try (AtomicFile file = AtomicFile.open(link)) {
            file.output().write("new".getBytes(UTF_8));
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
