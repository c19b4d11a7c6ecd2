package dev.slipway.server.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.server.base.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleFilesTest {

    private static final Path EXAMPLE = Path.of("../examples/schedule");
    private static final Duration LONG = Duration.ofSeconds(60);

    /** A server of another test may have readers too. */
    private final List<Long> others = children().toList();

    private Duration patience = LONG;

    private final ScheduleFiles files = new ScheduleFiles("256m", 30, () -> patience);

    @AfterEach
    void end() {
        files.close();
    }

    @Test
    void theOtherJavaMakesOfAFileWhatThisOneDoes() throws IOException {
        for (String file : List.of(
                "../examples/schedule/status/2026-01.xml",
                "../examples/schedule/status/2026-03.xml",
                "../rules-cli/src/test/resources/updates/2026-03.xer",
                "../rules-inputs/src/test/resources/mistaken/status/plan.mpp")) {
            Content content = Content.of(Files.readAllBytes(Path.of(file)));
            String name = Path.of(file).getFileName().toString();

            assertThat(read(files, name, content)).as(file).isEqualTo(here(name, content));
        }
    }

    @Test
    void whatThePlanningToolDidNotWriteIsNotReadThere() throws IOException {
        assertThat(ScheduleFiles.isOne("march.csv", text("report_date,terminal\n")))
                .isFalse();
        assertThat(ScheduleFiles.isOne("march.csv", text("ERMHDR\t19.12\n"))).isFalse();
        assertThat(ScheduleFiles.isOne("march", text("ERMHDR\t19.12\n"))).isTrue();
        assertThat(ScheduleFiles.isOne("plan.mpp", text("anything"))).isTrue();
        assertThat(ScheduleFiles.isOne("plan.xml", Content.of(Files.readAllBytes(example()))))
                .isTrue();
    }

    @Test
    void aSoundFileLeavesItsReaderForTheNextAndABrokenOneDoesNot() throws IOException {
        Content sound = Content.of(Files.readAllBytes(example()));

        read(files, "a.xml", sound);
        List<Long> first = readers();
        read(files, "b.xml", sound);
        assertThat(readers()).hasSize(1).isEqualTo(first);

        read(files, "c.mpp", text("no plan"));
        read(files, "d.xml", sound);
        assertThat(readers()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aReaderThatNobodyNeedsEnds() throws Exception {
        read(files, "a.xml", Content.of(Files.readAllBytes(example())));

        files.endIdle();
        assertThat(readers()).hasSize(1);
        ProcessHandle reader = ProcessHandle.of(readers().get(0)).orElseThrow();
        files.endIdle();

        assertThat(reader.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    /** As a file that never comes to an end would have it. */
    @Test
    void aReaderThatDoesNotAnswerIsEndedAndTheNextOneAnswers() throws Exception {
        Content sound = Content.of(Files.readAllBytes(example()));
        read(files, "a.xml", sound);
        signal("-STOP", readers().get(0));

        patience = Duration.ofSeconds(1);
        ReceivedStatus late = read(files, "b.xml", sound);
        patience = LONG;

        assertThat(late.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "b.xml: this file could not be read within 30 seconds (export fewer projects at a time, or in another"
                                + " format of the tool)");
        assertThat(read(files, "b.xml", sound).problems()).isEmpty();
    }

    @Test
    void aReaderThatIsKilledTellsOfItsFileAndTheNextOneAnswers() throws Exception {
        Content sound = Content.of(Files.readAllBytes(example()));
        read(files, "a.xml", sound);
        signal("-KILL", readers().get(0));

        ReceivedStatus killed = read(files, "b.xml", sound);

        assertThat(killed.problems()).hasSize(1);
        assertThat(killed.problems().get(0).message())
                .contains("ended the program that reads it")
                .contains("256m");
        assertThat(read(files, "b.xml", sound).problems()).isEmpty();
    }

    @Test
    void aFileThatTakesMoreMemoryThanThereIsIsRefusedAndTheServerGoesOn() throws IOException {
        StringBuilder huge = new StringBuilder("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>");
        for (int task = 1; task < 100_000; task++) {
            huge.append("<Task><UID>")
                    .append(task)
                    .append("</UID><ID>")
                    .append(task)
                    .append("</ID><Name>Works</Name></Task>");
        }
        Content content = text(huge + "</Tasks></Project>");
        try (ScheduleFiles small = new ScheduleFiles("32m", 30, () -> LONG)) {
            ReceivedStatus read = read(small, "huge.xml", content);

            assertThat(read.updates()).isEmpty();
            assertThat(read.problems()).hasSize(1);
            assertThat(read.problems().get(0).message()).contains("memory");
            assertThat(read.problems().get(0).hint()).contains("fewer projects");
        }
    }

    private static ReceivedStatus read(ScheduleFiles files, String name, Content content) throws IOException {
        return files.read("programme.yaml", definition(), name, content);
    }

    private static ReceivedStatus here(String name, Content content) throws IOException {
        InputLimits limits = ServerLimits.forSeconds(30);
        return ReceivedProgramme.read("programme.yaml", definition().bytes(), limits)
                .readStatus(name, content.bytes(), Reading.defaults().withLimits(limits));
    }

    private static Content definition() throws IOException {
        return Content.of(Files.readAllBytes(EXAMPLE.resolve("programme.yaml")));
    }

    private static Path example() {
        return EXAMPLE.resolve("status/2026-01.xml");
    }

    private static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Long> readers() {
        return children().filter(child -> !others.contains(child)).toList();
    }

    private static Stream<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
    }

    private static void signal(String signal, long pid) throws Exception {
        new ProcessBuilder("kill", signal, String.valueOf(pid))
                .inheritIO()
                .start()
                .waitFor();
    }
}
