package dev.slipway.reports.internal.workbook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.say.AlertText;
import java.util.List;
import java.util.Map;

/** A row for each alert. */
record AlertSheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("alerts");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                words.column("programme", 14),
                words.column("severity", 13, Column.Form.STATE),
                words.column("rule", 9),
                words.column("alert", 28, Column.Form.WRAPPED),
                words.column("terminal", 24, Column.Form.WRAPPED),
                words.column("message", 46, Column.Form.WRAPPED),
                words.column("daysLeast", 10, Column.Form.NUMBER),
                words.column("daysMost", 10, Column.Form.NUMBER),
                words.column("owner", 18, Column.Form.WRAPPED),
                words.column("since", SheetWords.DATE_WIDTH, Column.Form.DAY),
                words.column("waiver", 24, Column.Form.WRAPPED),
                words.column("evidence", 56, Column.Form.WRAPPED),
                words.column("also", 28, Column.Form.WRAPPED),
                words.column("subject", 24, Column.Form.WRAPPED),
                words.column("about", 14, Column.Form.WRAPPED),
                words.column("fingerprint", 18));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        AlertText texts = new AlertText(assessment, words.words());
        Map<String, String> terminals =
                assessment.terminals().stream().collect(toMap(TerminalRag::id, TerminalRag::name));
        return assessment.headlines().stream()
                .map(alert -> row(alert, texts, words.place(assessment, terminals.getOrDefault(alert.terminal(), ""))))
                .toList();
    }

    private List<Cell> row(Alert alert, AlertText texts, Cell terminal) {
        return List.of(
                words.severity(alert),
                SheetWords.name(alert.rule()),
                SheetWords.name(texts.heading(alert)),
                terminal,
                SheetWords.name(alert.message()),
                alert.days().map(AlertSheet::least).orElse(Cell.EMPTY),
                alert.days().map(AlertSheet::most).orElse(Cell.EMPTY),
                SheetWords.name(alert.owner()),
                alert.since().map(Cell::of).orElse(Cell.EMPTY),
                SheetWords.name(texts.waiver(alert)),
                Cell.of(evidence(alert)),
                SheetWords.name(texts.also(alert)),
                SheetWords.name(alert.subject()),
                SheetWords.name(alert.about()),
                SheetWords.name(alert.fingerprint()));
    }

    private static Cell most(DayRange days) {
        return days.highest().isPresent() ? Cell.of(days.max()) : Cell.EMPTY;
    }

    private static Cell least(DayRange days) {
        return days.lowest().isPresent() ? Cell.of(days.min()) : Cell.EMPTY;
    }

    private static String evidence(Alert alert) {
        return alert.evidence().stream()
                .map(item -> VisibleText.of(item.where() + " " + item.text()).strip())
                .collect(joining("\n"));
    }
}
