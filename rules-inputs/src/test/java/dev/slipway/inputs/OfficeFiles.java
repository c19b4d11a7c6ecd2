package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;

/** Files of an office in a folder: imported as a programme, then read as its status. */
abstract class OfficeFiles {

    static final LocalDate REPORTED = LocalDate.of(2026, 6, 30);

    @TempDir
    Path path;

    Optional<String> deadline = Optional.empty();
    Reading reading = Reading.defaults();

    final void file(String name, String content) {
        new TestFolder(path).file(name, content);
    }

    final void file(String name, byte[] content) {
        new TestFolder(path).file(name, content);
    }

    final void workbook(String name, Consumer<Workbook> writer) {
        try (OutputStream bytes = Files.newOutputStream(path.resolve(name));
                Workbook book = new Workbook(bytes, "test", "1.0")) {
            writer.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    final ProgrammeImport imported(String name) {
        ImportOptions options = new ImportOptions(
                reading.withReportDate(REPORTED),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                deadline);
        return ProgrammeImport.of(List.of(path.resolve(name)), options);
    }

    final List<String> told(String name) {
        return imported(name).notes().stream().map(this::withoutFolder).toList();
    }

    final List<String> refused(String name) {
        return imported(name).problems().stream()
                .map(Object::toString)
                .map(this::withoutFolder)
                .toList();
    }

    final String withoutFolder(String text) {
        return text.replace(path + "/", "");
    }

    final List<Milestone> milestones(String name) {
        return input(name, reading).programme().map(Programme::milestones).orElseThrow();
    }

    final ProgrammeInput input(String name, Reading reading) {
        ProgrammeImport imported = imported(name);
        assertThat(imported.problems()).isEmpty();
        new TestFolder(path).file("made/programme.yaml", imported.yaml().orElseThrow());
        InputOptions options = InputOptions.defaults()
                .withStatus(List.of(new StatusSource.Files(path.resolve(name))))
                .withReading(reading);
        return Inputs.at(path.resolve("made"), options).programmes().findFirst().orElseThrow();
    }

    final List<MilestoneUpdate> updates(String name) {
        return updates(input(name, Reading.defaults().withReportDate(REPORTED)));
    }

    /** Each on the day that the file itself states. */
    final List<MilestoneUpdate> updatesAsStated(String name) {
        return updates(input(name, Reading.defaults()));
    }

    static List<MilestoneUpdate> updates(ProgrammeInput input) {
        assertThat(input.problems()).isEmpty();
        return input.updates().stream().map(OfficeFiles::milestone).toList();
    }

    static MilestoneUpdate milestone(StatusUpdate update) {
        return (MilestoneUpdate) update;
    }

    final List<String> forecasts(String name) {
        return updates(name).stream()
                .map(update -> update.reportDate() + " "
                        + update.forecast().map(DateWindow::text).orElse("-"))
                .toList();
    }

    final List<String> states(String name) {
        return updates(name).stream()
                .map(update -> update.state().map(State::word).orElse("-"))
                .toList();
    }

    /** The day on which it is said to be done, as it is written. */
    static Optional<String> actual(MilestoneUpdate update) {
        return update.actual()
                .filter(ActualReport.Happened.class::isInstance)
                .map(happened ->
                        ((ActualReport.Happened) happened).when().start().toString());
    }
}
