package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpxj.mpx.MPXWriter;
import org.mpxj.mspdi.MSPDIWriter;
import org.mpxj.primavera.PrimaveraPMFileWriter;
import org.mpxj.primavera.PrimaveraXERFileWriter;

class HostileScheduleTest {

    private final FileProblems problems = new FileProblems("plan", InputLimits.defaults());

    static Stream<Arguments> soundFiles() {
        SchedulePlan plan = new SchedulePlan();
        return Stream.of(
                Arguments.of("plan.xml", plan.writtenBy(new MSPDIWriter())),
                Arguments.of("plan.xer", plan.writtenBy(new PrimaveraXERFileWriter())),
                Arguments.of("plan.pmxml", plan.writtenBy(new PrimaveraPMFileWriter())),
                Arguments.of("plan.mpx", plan.writtenBy(new MPXWriter())));
    }

    @ParameterizedTest
    @MethodSource("soundFiles")
    void aFileCutOffAnywhereIsReadOrRefusedWithAReason(String name, byte[] content) {
        for (int length = 0; length < content.length; length += 997) {
            FileProblems problems = new FileProblems(name, InputLimits.defaults());

            Optional<Snapshot> snapshot =
                    ScheduleReader.read(Arrays.copyOf(content, length), name, InputLimits.defaults(), problems);

            assertThat(snapshot.isPresent() || problems.count() > 0)
                    .as("the first %s bytes of %s", length, name)
                    .isTrue();
            assertThat(problems.list()).allSatisfy(problem -> {
                assertThat(problem.message()).doesNotContain("Exception").doesNotContain("org.mpxj");
                assertThat(problem.hint()).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("soundFiles")
    void aFileWithBytesGoneBadIsReadOrRefusedWithAReason(String name, byte[] content) {
        for (int at = 0; at < content.length; at += 997) {
            byte[] spoilt = content.clone();
            spoilt[at] = 0;
            spoilt[content.length - 1 - at] = (byte) 0xFF;
            FileProblems problems = new FileProblems(name, InputLimits.defaults());

            Optional<Snapshot> snapshot = ScheduleReader.read(spoilt, name, InputLimits.defaults(), problems);

            assertThat(snapshot.isPresent() || problems.count() > 0).isTrue();
        }
    }

    @Test
    void anXerFileThatIsCutOffIsNotReadInPart() {
        byte[] whole = new SchedulePlan().writtenBy(new PrimaveraXERFileWriter());

        assertThat(read(Arrays.copyOf(whole, whole.length - 20), "plan.xer")).isEmpty();
        assertThat(messages()).containsExactly("this XER file is cut off: its end mark %E is missing");
    }

    @Test
    void anEntityThatNamesAnotherFileIsNotOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        String xml = microsoftXml()
                .replace(
                        "<Project ",
                        "<!DOCTYPE Project [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n<Project ")
                .replace("Launch", "&secret;");

        assertThat(read(xml.getBytes(UTF_8), "plan.xml")).isEmpty();
        assertThat(messages())
                .containsExactly("this XML declares a document type, which may refer to other files and is not read");
    }

    @Test
    void theParserBehindRefusesADocumentTypeTooWhereItIsNotSeenAtTheStart() {
        byte[] xml = microsoftXml()
                .replace("<Project ", "<!DOCTYPE Project [<!ENTITY a \"aaaa\">]>\n<Project ")
                .getBytes(UTF_8);

        ThrowableAssert.ThrowingCallable reading = () -> ProjectFiles.read(ScheduleFormat.MSPDI, xml);

        assertThat(catchThrowable(reading))
                .hasRootCauseMessage(
                        "DOCTYPE is disallowed when the feature \"http://apache.org/xml/features/disallow-doctype-decl\" set to true.");
    }

    @Test
    void entitiesThatMultiplyAreRefusedUnread() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE Project [<!ENTITY a0 \"laugh\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String xml =
                microsoftXml().replace("<Project ", entities + "]>\n<Project ").replace("Launch", "&a19;");

        assertThat(read(xml.getBytes(UTF_8), "plan.xml")).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void anExternalDocumentTypeIsNotFetched() {
        String xml = microsoftXml()
                .replace("<Project ", "<!DOCTYPE Project SYSTEM \"http://127.0.0.1:9/plan.dtd\">\n<Project ");

        assertThat(read(xml.getBytes(UTF_8), "plan.xml")).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void aCompoundDocumentThatIsNoProjectIsRefused() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            files.writeFilesystem(workbook);
        }

        assertThat(ScheduleReader.isSchedule(workbook.toByteArray(), "old.xls")).isFalse();
        assertThat(read(workbook.toByteArray(), "plan.mpp")).isEmpty();
        assertThat(messages()).containsExactly("this is no MS Project file, or it is broken");
    }

    @Test
    void theStartOfAnMppFileAloneIsRefused() {
        byte[] content = new byte[4096];
        byte[] start = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 MSProject.MPP14".getBytes(ISO_8859_1);
        System.arraycopy(start, 0, content, 0, start.length);

        assertThat(ScheduleReader.isSchedule(content, "plan")).isTrue();
        assertThat(read(content, "plan")).isEmpty();
        assertThat(messages()).containsExactly("this is no MS Project file, or it is broken");
    }

    @Test
    void databasesAndArchivesAreRefusedByName() {
        assertThat(read("SQLite format 3\0".getBytes(UTF_8), "p6.db")).isEmpty();
        assertThat(read("PK\3\4 anything".getBytes(UTF_8), "plan.mpp")).isEmpty();

        assertThat(messages())
                .containsExactly(
                        "databases of planning tools are not read", "this is an archive, not a MS Project file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mpp",
                "mpx",
                "xer",
                "pmxml",
                "planner",
                "gan",
                "gnt",
                "cdp",
                "bk3",
                "pp",
                "pod",
                "fts",
                "pep",
                "sp",
                "sdef",
                "schedule_grid",
                "pc",
                "mdb",
                "edpx",
                "xml"
            })
    void textThatIsNoScheduleIsRefusedUnderEveryExtension(String extension) {
        byte[] text = "report_date,terminal\n2025-01-01,almaty\n".repeat(40).getBytes(UTF_8);

        read(text, "plan." + extension);

        assertThat(problems.count()).as(extension).isEqualTo(1);
        assertThat(messages().get(0)).doesNotContain("xception");
    }

    @Test
    void workThatDoesNotEndIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);

        assertThat(catchThrowable(() -> TimeLimit.within(1, () -> {
                    never.await();
                    return "done";
                })))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void workThatRunsOutOfStackFailsLikeAnyOther() {
        Throwable failure = catchThrowable(() -> TimeLimit.within(30, () -> {
            throw new StackOverflowError();
        }));

        assertThat(failure).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(ScheduleRefusal.failed(ScheduleFormat.XER, failure.getCause())
                        .message())
                .isEqualTo("the tasks of this file are nested too deep to be read");
    }

    private Optional<Snapshot> read(byte[] content, String name) {
        return ScheduleReader.read(content, name, InputLimits.defaults(), problems);
    }

    private List<String> messages() {
        return problems.list().stream().map(problem -> problem.message()).toList();
    }

    private static String microsoftXml() {
        return new String(new SchedulePlan().writtenBy(new MSPDIWriter()), UTF_8);
    }
}
