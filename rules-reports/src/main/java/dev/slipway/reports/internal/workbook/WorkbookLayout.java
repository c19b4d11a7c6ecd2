package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.foresight.TrustText;
import dev.slipway.reports.internal.say.Heading;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.say.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workbook for a spreadsheet. Its rows wait on disk, and all is written at the end. */
public final class WorkbookLayout implements Layout {

    private final OutputStream out;
    private final SheetWords words;
    private final List<SheetContent> contents;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> heading = List.of();

    public WorkbookLayout(OutputStream out, ReportOptions options) {
        this.out = out;
        this.words = new SheetWords(ReportWords.in(options.language()));
        this.contents = List.of(
                new OverviewSheet(words),
                new AlertSheet(words),
                new MilestoneSheet(words),
                new CapacitySheet(words),
                new QualitySheet(words),
                new GapSheet(words),
                new WaiverSheet(words),
                new InputSheet(words));
    }

    @Override
    public void begin() throws IOException {
        for (SheetContent content : contents) {
            sheets.add(Sheet.open(content.name(), content.columns()));
        }
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        addRows(assessment);
        heading = heading(assessment);
    }

    @Override
    public void writePortfolio(Assessment portfolio) throws IOException {
        addRows(portfolio);
    }

    private void addRows(Assessment assessment) throws IOException {
        Cell programme = SheetWords.name(
                assessment.isOfPortfolio()
                        ? Heading.of(assessment, words.words())
                        : assessment.programme().id());
        for (int i = 0; i < sheets.size(); i++) {
            for (List<Cell> cells : contents.get(i).rows(assessment)) {
                List<Cell> row = new ArrayList<>(List.of(programme));
                row.addAll(cells);
                sheets.get(i).add(row);
            }
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        List<String> lines = totals.programmes() == 1 && totals.unjudged().isEmpty()
                ? heading
                : List.of(
                        words.text("portfolio"),
                        Verdict.on(totals, words.words()).text(),
                        Verdict.tally(totals, words.words()));
        try {
            WorkbookStyle look = new WorkbookStyle(lines, words.text("dayFormat"), words.tones());
            WorkbookFile.standard().write(sheets, look, out);
        } finally {
            for (Sheet sheet : sheets) {
                sheet.close();
            }
        }
    }

    private List<String> heading(Assessment assessment) {
        String title = words.words()
                .text("xlsx.heading", Map.of("programme", assessment.programme().name(), "day", assessment.asOf()));
        List<String> lines = new ArrayList<>(List.of(
                VisibleText.of(title),
                VisibleText.of(assessment.firstLine(words.words())) + " "
                        + Verdict.on(assessment, words.words()).text()));
        assessment.outlook().ifPresent(ahead -> lines.addAll(new TrustText(words.words()).of(ahead)));
        return lines;
    }
}
