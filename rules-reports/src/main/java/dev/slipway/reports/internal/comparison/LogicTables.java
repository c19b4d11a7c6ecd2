package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.CalendarChange;
import dev.slipway.model.comparison.Lack;
import dev.slipway.model.comparison.LinkChange;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of links and calendars, and of what could not be compared. */
record LogicTables(ScheduleComparison comparison, ChangeWords words, ChangeCells cells) {

    ChangeTable links() {
        return new ChangeTable(
                words.text("links"),
                List.of(
                        cells.column("change", ChangeCells.NUMBER_WIDTH, Column.Form.TEXT),
                        cells.column("from", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("to", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("then", ChangeCells.VALUE_WIDTH, Column.Form.TEXT),
                        cells.column("now", ChangeCells.VALUE_WIDTH, Column.Form.TEXT)),
                comparison.links().stream().map(this::link).toList());
    }

    private ChangeRow link(LinkChange change) {
        String then = words.link(change.then());
        String now = words.link(change.now());
        String what =
                then.isEmpty() || now.isEmpty() ? then + now : words.text("fromTo", Map.of("then", then, "now", now));
        return new ChangeRow(
                List.of(
                        Cell.of(words.text(change.word())),
                        ChangeCells.name(change.from().title()),
                        ChangeCells.name(change.to().title()),
                        Cell.of(then),
                        Cell.of(now)),
                words.text(change.word()) + ":",
                List.of(words.text(
                        "between",
                        Map.of("from", change.from().title(), "to", change.to().title(), "link", what))));
    }

    ChangeTable calendars() {
        return new ChangeTable(
                words.text("calendars"),
                List.of(
                        cells.column("calendar", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("day", ChangeCells.VALUE_WIDTH, Column.Form.TEXT),
                        cells.column("then", ChangeCells.VALUE_WIDTH, Column.Form.WRAPPED),
                        cells.column("now", ChangeCells.VALUE_WIDTH, Column.Form.WRAPPED)),
                comparison.calendars().stream().map(this::calendar).toList());
    }

    private ChangeRow calendar(CalendarChange change) {
        if (change.day().isEmpty()) {
            String what = words.text(change.then().isEmpty() ? "added" : "removed");
            List<Cell> cells = List.of(ChangeCells.name(change.calendar()), Cell.of(what), Cell.EMPTY, Cell.EMPTY);
            return new ChangeRow(cells, what + ": " + change.calendar(), List.of());
        }
        String then = words.hours(change.then());
        String now = words.hours(change.now());
        return new ChangeRow(
                List.of(
                        ChangeCells.name(change.calendar()),
                        Cell.of(words.day(change.day())),
                        Cell.of(then),
                        Cell.of(now)),
                change.calendar() + ":",
                List.of(words.text("moved", Map.of("field", words.day(change.day()), "then", then, "now", now))));
    }

    ChangeTable lacks() {
        List<ChangeRow> rows = new ArrayList<>();
        for (Lack lack : comparison.lacks()) {
            String what = words.field(lack.field());
            String why = why(lack);
            rows.add(new ChangeRow(List.of(Cell.of(what), Cell.of(why)), what + ":", List.of(why)));
        }
        return new ChangeTable(
                words.text("lacks"),
                List.of(
                        cells.column("what", ChangeCells.VALUE_WIDTH, Column.Form.TEXT),
                        cells.column("reason", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED)),
                rows);
    }

    private String why(Lack lack) {
        if (lack.activities() > 0) {
            return words.text("lack.some", Map.of("number", lack.activities()));
        }
        if (lack.then() && lack.now()) {
            return words.text("lack.both");
        }
        return words.text(
                "lack.one",
                Map.of(
                        "file",
                        (lack.then() ? comparison.then() : comparison.now())
                                .file()
                                .path()));
    }
}
