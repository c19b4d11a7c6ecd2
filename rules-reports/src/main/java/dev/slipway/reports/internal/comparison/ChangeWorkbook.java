package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.workbook.Sheet;
import dev.slipway.reports.internal.workbook.WorkbookFile;
import dev.slipway.reports.internal.workbook.WorkbookStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison as a workbook: a sheet for each table, with all its rows. */
public final class ChangeWorkbook {

    private final OutputStream out;
    private final ChangeWords words;

    public ChangeWorkbook(OutputStream out, ReportOptions options) {
        this.out = out;
        this.words = new ChangeWords(ReportWords.in(options.language()));
    }

    /** Writes it all. */
    public void write(ScheduleComparison comparison) throws IOException {
        ChangeVerdict verdict = new ChangeVerdict(comparison, words);
        List<String> heading = Stream.concat(
                        Stream.of(verdict.title(), verdict.files()),
                        Stream.concat(verdict.lines().stream(), Stream.of(words.text("note"))))
                .map(VisibleText::of)
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        try {
            for (ChangeTable table : new ChangeTables(comparison, words).all()) {
                Sheet sheet = Sheet.open(table.title(), table.columns());
                sheets.add(sheet);
                for (ChangeRow row : table.rows()) {
                    sheet.add(row.cells());
                }
            }
            String dayFormat = words.words().text("xlsx.dayFormat");
            WorkbookFile.standard().write(sheets, new WorkbookStyle(heading, dayFormat, Map.of()), out);
        } finally {
            for (Sheet sheet : sheets) {
                sheet.close();
            }
        }
    }
}
