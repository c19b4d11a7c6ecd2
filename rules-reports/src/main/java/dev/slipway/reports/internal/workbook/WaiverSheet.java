package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import java.util.List;

/** A row for each waiver, with its effect. */
record WaiverSheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("waivers");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                words.column("programme", 16),
                words.column("rule", 9),
                words.column("subject", 32, Column.Form.WRAPPED),
                words.column("owner", 24, Column.Form.WRAPPED),
                words.column("reason", 50, Column.Form.WRAPPED),
                words.column("until", SheetWords.DATE_WIDTH, Column.Form.DAY),
                words.column("remark", 44, Column.Form.WRAPPED),
                words.column("file", 24));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        return assessment.waivers().stream().map(this::row).toList();
    }

    private List<Cell> row(WaiverUse use) {
        Waiver waiver = use.waiver();
        return List.of(
                SheetWords.name(waiver.rule()),
                SheetWords.name(waiver.subject()),
                SheetWords.name(waiver.owner()),
                SheetWords.name(waiver.reason()),
                Cell.of(waiver.until()),
                SheetWords.name(words.words().text(use.remark())),
                SheetWords.name(waiver.provenance().toString()));
    }
}
