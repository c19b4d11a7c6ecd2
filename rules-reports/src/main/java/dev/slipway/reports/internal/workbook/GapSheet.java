package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.reports.internal.say.Gap;
import java.util.List;

/** A row for each judgement that could not be made. */
record GapSheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("notEvaluated");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                words.column("programme", 16),
                words.column("rule", 9),
                words.column("alert", 30),
                words.column("subject", 32, Column.Form.WRAPPED),
                words.column("about", 20),
                words.column("reason", 60, Column.Form.WRAPPED));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        return assessment.notEvaluated().stream()
                .map(gap -> row(gap, Gap.title(assessment, gap.rule())))
                .toList();
    }

    private static List<Cell> row(NotEvaluated gap, String title) {
        return List.of(
                SheetWords.name(gap.rule()),
                SheetWords.name(title),
                SheetWords.name(gap.subject()),
                SheetWords.name(gap.about()),
                SheetWords.name(gap.reason()));
    }
}
