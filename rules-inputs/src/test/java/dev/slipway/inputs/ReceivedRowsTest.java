package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Problem;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes and rows that come one by one, as messages do. */
class ReceivedRowsTest {

    private static final String PROGRAMME = "{\"programme\": \"line\", \"terminals\": [{\"id\": \"port\","
            + " \"milestones\": [{\"id\": \"launch\", \"deadline\": \"2026-03-01\"}]}]%s}";

    @Test
    void aRowHasTheFileAndTheLineThatItCameWith() {
        ReceivedStatus read = row(
                "march.ndjson",
                14,
                "{\"report_date\":\"2026-02-01\",\"terminal\":\"port\","
                        + "\"milestone\":\"launch\",\"forecast\":\"2026-04-01\"}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.updates())
                .extracting(each -> each.provenance().toString())
                .containsExactly("march.ndjson:14");
    }

    @Test
    void rowsThatComeApartSayWhatTheirFileSays() {
        List<String> rows = List.of(
                "{\"report_date\":\"2026-02-01\",\"terminal\":\"port\",\"milestone\":\"launch\",\"percent\":10}",
                "{\"report_date\":\"2026-02-01\",\"terminal\":\"port\",\"milestone\":\"launch\",\"percent\":\"20.50\"}");
        List<StatusUpdate> apart = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            apart.addAll(row("march.ndjson", i + 1, rows.get(i)).updates());
        }

        List<StatusUpdate> together = programme("")
                .readStatus("march.ndjson", String.join("\n", rows).getBytes(UTF_8), Reading.defaults())
                .updates();

        assertThat(apart).isEqualTo(together).hasSize(2);
    }

    @Test
    void theLaterLineOfADayCountsHoweverTheRowsCome() {
        StatusUpdate later =
                row("march.csv", 9, rowOf("\"percent\":90")).updates().get(0);
        StatusUpdate earlier =
                row("march.csv", 2, rowOf("\"percent\":10")).updates().get(0);

        assertThat(later.sequence()).isGreaterThan(earlier.sequence());
    }

    @Test
    void whatIsWrongWithARowIsToldWithItsLineAndRemedy() {
        assertThat(row("march.csv", 14, rowOf("\"percent\":190")).problems())
                .extracting(Problem::file, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("march.csv", 14));
        assertThat(row(
                                "march.csv",
                                14,
                                "{\"report_date\":\"2026-02-01\",\"terminal\":\"prot\",\"milestone\":\"launch\"}")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("march.csv:14", "prot", "port"));
        assertThat(row("march.csv", 14, "[1]").problems()).hasSize(1);
        assertThat(row("march.csv", 14, "{\"report_date\":").problems()).hasSize(1);
        assertThat(row("march.csv", 14, rowOf("\"percent\":1") + rowOf("\"percent\":2"))
                        .problems())
                .hasSize(1);
    }

    @Test
    void aRowOfNoFileHasNoLine() {
        StatusUpdate update = row("desk", 0, rowOf("\"percent\":10")).updates().get(0);

        assertThat(update.provenance().toString()).isEqualTo("desk");
        assertThat(((MilestoneUpdate) update).percent()).hasValue(10);
    }

    @Test
    void aLineOfAPortfolioIsReadAsThePortfolioIs() throws Exception {
        String line = PROGRAMME.formatted(", \"updates\": [" + rowOf("\"percent\":10") + "]");
        ProgrammeInput inPortfolio = Inputs.of(
                        "all.ndjson", ("\n".repeat(2) + line).getBytes(UTF_8), InputOptions.defaults())
                .programmes()
                .toList()
                .get(0);

        ReceivedProgramme apart = ReceivedProgramme.readLine(
                Path.of("all.ndjson").toString(), 3, line.getBytes(UTF_8), InputLimits.defaults());

        assertThat(apart.programme()).isEqualTo(inPortfolio.programme()).isPresent();
        assertThat(apart.updates()).isEqualTo(inPortfolio.updates()).hasSize(1);
        assertThat(apart.programme().orElseThrow().provenance().toString()).isEqualTo("all.ndjson:3");
    }

    @Test
    void whatIsWrongWithALineIsToldAsThePortfolioTellsIt() {
        String line = PROGRAMME.formatted(", \"dedline\": 2026, \"updates\": [" + rowOf("\"percent\":190") + "]");
        List<Problem> inPortfolio = Inputs.of("all.ndjson", line.getBytes(UTF_8), InputOptions.defaults())
                .programmes()
                .toList()
                .get(0)
                .problems();

        assertThat(ReceivedProgramme.readLine("all.ndjson", 1, line.getBytes(UTF_8), InputLimits.defaults())
                        .problems())
                .isEqualTo(inPortfolio)
                .hasSize(2);
    }

    @Test
    void waiversAreReadAsTheirFileIs() {
        ReceivedWaivers read = ReceivedWaivers.read(
                "waivers.json",
                ("[{\"rule\":\"S01\",\"subject\":\"port/*\",\"owner\":\"Ann\",\"reason\":\"strike\",\"until\":\"2026-05-01\"},"
                                + "{\"rule\":\"S*\",\"subject\":\"port/*\",\"owner\":\"Ann\",\"reason\":\"strike\","
                                + "\"until\":\"2026-05-01\"}]")
                        .getBytes(UTF_8),
                InputLimits.defaults());

        assertThat(read.waivers()).extracting(waiver -> waiver.rule()).containsExactly("S01");
        assertThat(read.problems()).hasSize(1);
    }

    private static String rowOf(String member) {
        return "{\"report_date\":\"2026-02-01\",\"terminal\":\"port\",\"milestone\":\"launch\"," + member + "}";
    }

    private static ReceivedStatus row(String file, int line, String row) {
        return programme("").readRow(file, line, row.getBytes(UTF_8), Reading.defaults());
    }

    private static ReceivedProgramme programme(String more) {
        return ReceivedProgramme.readLine(
                "all.ndjson", 1, PROGRAMME.formatted(more).getBytes(UTF_8), InputLimits.defaults());
    }
}
