package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.InputFile;
import java.util.List;

/** A row for each file that was read. */
record InputSheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("inputs");
    }

    @Override
    public List<Column> columns() {
        return List.of(words.column("programme", 16), words.column("file", 60), words.column("sha256", 70));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        return assessment.inputs().stream().map(InputSheet::row).toList();
    }

    private static List<Cell> row(InputFile file) {
        return List.of(SheetWords.name(file.path()), SheetWords.name(file.sha256()));
    }
}
