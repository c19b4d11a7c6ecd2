package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.internal.say.Section;
import java.util.List;
import java.util.function.Predicate;

/** The state of each terminal, and of the programme as a whole where there is an alert on it. */
record OverviewSheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("overview");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                words.column("programme", 16),
                words.column("terminal", 44),
                words.column("state", 13, Column.Form.STATE),
                new Column(words.word(Severity.RED), 10, Column.Form.NUMBER),
                new Column(words.word(Severity.AMBER), 10, Column.Form.NUMBER),
                new Column(words.word(Severity.INFO), 10, Column.Form.NUMBER),
                new Column(words.words().text("severity.waived"), 10, Column.Form.NUMBER));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        return Section.of(assessment, words.words()).stream()
                .map(section -> row(assessment, section))
                .toList();
    }

    private List<Cell> row(Assessment assessment, Section section) {
        return List.of(
                words.place(assessment, section.name()),
                Cell.of(words.word(section.rag())),
                count(section, alert -> isOpen(alert, Severity.RED)),
                count(section, alert -> isOpen(alert, Severity.AMBER)),
                count(section, alert -> isOpen(alert, Severity.INFO)),
                count(section, Alert::isWaived));
    }

    private static boolean isOpen(Alert alert, Severity severity) {
        return !alert.isWaived() && alert.severity() == severity;
    }

    private static Cell count(Section section, Predicate<Alert> counted) {
        return Cell.of(section.alerts().stream().filter(counted).count());
    }
}
