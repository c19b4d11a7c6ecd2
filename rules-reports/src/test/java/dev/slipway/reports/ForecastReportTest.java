package dev.slipway.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What lies ahead, as a page and as a workbook. */
class ForecastReportTest {

    private static final ProgrammeOutlook OUTLOOK = SampleOutlook.checked();
    private static final MilestoneOutlook FIRST = OUTLOOK.milestones().get(0);
    private static final Spread SPREAD = FIRST.atDeadline().orElseThrow().spread();

    @Test
    void thePageHasAFanForEachMilestoneAndATableThatSaysTheSame() throws IOException {
        String page = new String(written(OUTLOOK, ReportFormat.HTML), UTF_8);

        assertThat(page)
                .contains("data-picture=\"trend\"", "\"fan\":{", "\"p50\":\"" + SPREAD.p50() + "\"")
                .contains("<td>m0</td>", "<td>" + SPREAD.p80() + "</td>", "Checked on your data")
                .contains("On other days", "<td>2026-01-01</td>");
        assertThat(page.split("\"fan\":", -1)).hasSize(OUTLOOK.milestones().size() + 1);
    }

    @Test
    void thePageRunsItsOwnScriptsAlone() throws IOException {
        assertThat(new String(written(OUTLOOK, ReportFormat.HTML), UTF_8))
                .containsPattern(
                        "Content-Security-Policy\" content=\"default-src &#39;none&#39;; script-src &#39;sha256-");
    }

    @Test
    void aPageOfAProgrammeWithoutForecastsHasNoPicture() throws IOException {
        String page = new String(written(SampleOutlook.of(SampleAssessment.rich()), ReportFormat.HTML), UTF_8);

        assertThat(page).contains("No reference class is chosen").doesNotContain("data-picture=\"trend\"");
    }

    @Test
    void theWorkbookHasARowForEachMilestoneAndForEachOtherDay() throws IOException {
        String workbook = WorkbookDump.of(written(OUTLOOK, ReportFormat.XLSX));

        assertThat(workbook)
                .contains(
                        "sheet Milestones",
                        "sheet On other days",
                        "Chance of the deadline",
                        "Weight in comparable forecasts")
                .contains(SPREAD.p50().toString(), SPREAD.p90().toString(), "2026-01-01");
        assertThat(WorkbookDump.of(written(SampleOutlook.of(SampleAssessment.rich()), ReportFormat.XLSX)))
                .contains("sheet Milestones")
                .doesNotContain("sheet On other days");
    }

    private static byte[] written(ProgrammeOutlook outlook, ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ForecastReport.write(outlook, format, out, ReportOptions.plain());
        return out.toByteArray();
    }
}
