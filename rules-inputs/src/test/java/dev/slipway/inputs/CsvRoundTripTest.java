package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is written as CSV, with any separator and any quoting, is read back the same, at its own line. */
@Tag("thorough")
class CsvRoundTripTest {

    private static Path programme = Path.of("");

    @BeforeContainer
    static void writeProgramme() throws IOException {
        programme = Files.createTempFile("programme", ".yaml");
        Files.writeString(programme, "programme: p\nterminals: [{id: a, milestones: [{id: x}]}]\n");
    }

    @AfterContainer
    static void removeProgramme() throws IOException {
        Files.delete(programme);
    }

    @Property
    void rowsAreReadBackAsWritten(
            @ForAll @Size(max = 6) List<@From("notes") String> notes,
            @ForAll("separators") char separator,
            @ForAll("quotings") QuoteStrategies quoting,
            @ForAll("lineEnds") LineDelimiter lineEnd)
            throws IOException {
        StringWriter csv = new StringWriter();
        List<Integer> lines = new ArrayList<>();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(quoting)
                .lineDelimiter(lineEnd)
                .bufferSize(0)
                .build(csv)) {
            writer.writeRecord("report_date", "terminal", "milestone", "note", "percent");
            for (int i = 0; i < notes.size(); i++) {
                lines.add(
                        1 + (int) csv.toString().chars().filter(c -> c == '\n').count());
                writer.writeRecord(day(i).toString(), "a", "x", notes.get(i), String.valueOf(i));
            }
        }

        List<StatusUpdate> updates = read(csv.toString());

        assertThat(updates).extracting(update -> update.provenance().line()).isEqualTo(lines);
        assertThat(updates)
                .extracting(update -> ((MilestoneUpdate) update).note())
                .isEqualTo(notes.stream().map(String::strip).toList());
        assertThat(updates)
                .extracting(StatusUpdate::reportDate)
                .isEqualTo(lines.stream().map(line -> day(lines.indexOf(line))).toList());
    }

    @Property
    void whateverTheBytesNothingIsThrown(
            @ForAll @Size(max = 200) byte[] bytes, @ForAll @IntRange(max = 2) int beginning) {
        String start = List.of("", "report_date,terminal,milestone\n", "[{").get(beginning);
        byte[] all = new byte[start.length() + bytes.length];
        System.arraycopy(start.getBytes(UTF_8), 0, all, 0, start.length());
        System.arraycopy(bytes, 0, all, start.length(), bytes.length);

        assertThat(input(all).updates()).isEmpty();
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.strings().withChars(",;|\t\"'\n# aé9-=").ofMaxLength(12);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<QuoteStrategies> quotings() {
        return Arbitraries.of(QuoteStrategies.REQUIRED, QuoteStrategies.ALWAYS, QuoteStrategies.NON_EMPTY);
    }

    @Provide
    Arbitrary<LineDelimiter> lineEnds() {
        return Arbitraries.of(LineDelimiter.LF, LineDelimiter.CRLF);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2025, 1, 1).plusDays(number);
    }

    private static List<StatusUpdate> read(String csv) {
        ProgrammeInput input = input(csv.getBytes(UTF_8));
        assertThat(input.problems()).isEmpty();
        return input.updates();
    }

    private static ProgrammeInput input(byte[] status) {
        InputOptions options = InputOptions.defaults()
                .withStatus(List.of(new StatusSource.StandardInput()))
                .withStandardInput(new ByteArrayInputStream(status));
        return Inputs.at(programme, options).programmes().findFirst().orElseThrow();
    }
}
