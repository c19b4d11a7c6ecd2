package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, lines and streams written to do harm. */
@Timeout(60)
class UntrustedTableTest {

    private static final String PROGRAMME = "programme: p\nterminals: [{id: a, milestones: [{id: m}]}]\n";

    @TempDir
    Path temp;

    @Test
    void aLineOfALinesFileIsBoundedAndThoseAfterItAreRead() {
        String row = "{\"report_date\":\"2025-01-02\",\"terminal\":\"a\",\"milestone\":\"m\"}\n";
        String rows = row + "{" + " ".repeat(20_000) + "}\n" + row;
        TestFolder folder =
                limited("document", "10KiB").file("programme.yaml", PROGRAMME).file("status/a.ndjson", rows);

        assertThat(folder.problems())
                .containsExactly("status/a.ndjson:2: this line is larger than 10 KiB, the limit 'document'"
                        + " (is a line end missing? else raise it with --limit document=20KiB)");
        assertThat(folder.read().updates()).hasSize(2);
    }

    @Test
    void aLineOfAPortfolioIsBoundedAndThoseAfterItAreRead() {
        TestFolder folder = limited("document", "1KiB")
                .file("all.ndjson", "{\"programme\":\"p\"}\n" + " ".repeat(2_000) + "\n{\"programme\":\"q\"}\n");

        List<ProgrammeInput> programmes = folder.readAll("all.ndjson");

        assertThat(programmes).extracting(ProgrammeInput::isJudgeable).containsExactly(true, false, true);
        assertThat(folder.relative(programmes.get(1).problems()))
                .containsExactly("all.ndjson:2: this line is larger than 1 KiB, the limit 'document'"
                        + " (is a line end missing? else raise it with --limit document=2KiB)");
    }

    @Test
    void standardInputWithoutEndIsReadToTheLimit() {
        InputOptions options =
                limited("portfolio", "1KiB").options().withStandardInput(new Endless("{\"programme\":\"p\"}\n"));

        try (Stream<ProgrammeInput> programmes =
                Inputs.at(Path.of("-"), options).programmes()) {
            assertThat(programmes.reduce((before, after) -> after).orElseThrow().problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "-: larger than 1 KiB, the limit 'portfolio' (split it, or raise it with --limit portfolio=2KiB)");
        }
    }

    @Test
    void aTableOverTheLimitIsReportedAndWhatCameBeforeIsRead() {
        String csv = "report_date,terminal,milestone\n" + "2025-01-02,a,m\n".repeat(10_000);
        TestFolder folder =
                limited("table", "64KiB").file("programme.yaml", PROGRAMME).file("status/a.csv", csv);

        assertThat(folder.problems())
                .containsExactly("status/a.csv: larger than 64 KiB, the limit 'table'"
                        + " (split it, or raise it with --limit table=128KiB)");
    }

    @Test
    void aMillionQuotesAreReported() {
        TestFolder folder = new TestFolder(temp).file("programme.yaml", PROGRAMME);

        assertThat(folder.file("status/a.csv", "\"".repeat(1_000_000)).problems())
                .singleElement()
                .asString()
                .startsWith("status/a.csv:1: no column of this table is known as the name of a milestone");
        assertThat(folder.file("status/a.csv", "\"".repeat(999_999)).problems())
                .singleElement()
                .asString()
                .startsWith("status/a.csv:1:1: the quote of this cell is not closed");
    }

    @Test
    void aRowOfMoreCellsThanASpreadsheetHasIsReported() {
        String problem = "this row has more than 16384 cells, as many as a spreadsheet has (is a line end missing?)";
        TestFolder folder = new TestFolder(temp).file("programme.yaml", PROGRAMME);

        assertThat(folder.file("status/a.csv", ",".repeat(100_000)).problems())
                .containsExactly("status/a.csv:1:16385: " + problem);
        assertThat(folder.file("status/a.csv", "report_date,terminal,milestone\n2025-01-02,a,m" + ",".repeat(100_000))
                        .problems())
                .containsExactly("status/a.csv:2:16397: " + problem);
    }

    @Test
    void aRowOfLongCellsIsBoundedInAll() {
        String csv = "report_date,terminal,milestone\n2025-01-02,a,m" + (",\"" + "x".repeat(500) + "\"").repeat(30);

        assertThat(limited("document", "10KiB")
                        .file("programme.yaml", PROGRAMME)
                        .file("status/a.csv", csv)
                        .problems())
                .containsExactly("status/a.csv:2: this row is larger than 10 KiB, the limit 'document'"
                        + " (is a line end missing? else raise it with --limit document=20KiB)");
    }

    @Test
    void aHeaderAsWideAsASpreadsheetIsRead() {
        String names = IntStream.range(0, 16_000)
                .mapToObj(column -> "column " + column)
                .collect(Collectors.joining(","));
        TestFolder folder = new TestFolder(temp)
                .file("programme.yaml", PROGRAMME)
                .file("status/a.csv", "report_date,terminal,milestone," + names + "\n2025-01-02,a,m\n");

        ProgrammeInput input = folder.read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.updates()).hasSize(1);
    }

    @Test
    void ofManyProblemsTheFirstAreReportedAndTheOthersCounted() {
        String rows = "2025-01-02,a,unknown\n".repeat(100_000);
        TestFolder folder = limited("problems", "3")
                .file("programme.yaml", PROGRAMME)
                .file("status/a.csv", "report_date,terminal,milestone\n" + rows);

        assertThat(folder.problems())
                .hasSize(4)
                .last()
                .asString()
                .contains("99997 more problems of this file are not listed");
    }

    @Test
    void aCellWithoutEndIsRefused() {
        TestFolder folder = new TestFolder(temp)
                .file("programme.yaml", "programme: p\n")
                .file("status/a.csv", "report_date,terminal,milestone\n2025-01-02,a," + "x".repeat((1 << 21)));

        assertThat(folder.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("or the cell is longer than 1048576, the limit 'value'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1", "+", " ", "1.", "1e", "'", "by ", "2025-", "Q", "\u00A0", "a+1", "a ", "%"})
    void noValueOfAMegabyteTakesLongAndNoMessageRepeatsIt(String part) {
        String value = part.repeat(1_000_000 / part.length());
        String cells = "2025-01-02,\"%s\",\"%s\",\"%s\",\"%s\"\n".formatted(value, value, value, value);
        String capacity =
                "report_date,terminal,measure,basis,value\n2025-01-02,a,x,\"%s\",\"%s\"\n".formatted(value, value);
        TestFolder folder = new TestFolder(temp)
                .file(
                        "programme.yaml",
                        PROGRAMME.replace("id: m", "id: m, after: ['x" + value.replace("'", "''") + "x']"))
                .file("status/a.csv", "report_date,terminal,milestone,forecast,percent\n" + cells)
                .file("status/b.csv", capacity);

        assertThat(folder.read().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString().length()).isLessThan(3_000));
    }

    private TestFolder limited(String name, String value) {
        TestFolder folder = new TestFolder(temp);
        Reading reading = folder.options().reading();
        return folder.with(
                folder.options().withReading(reading.withLimits(reading.limits().with(name, value))));
    }
}
