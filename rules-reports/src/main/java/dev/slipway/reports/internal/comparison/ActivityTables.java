package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ActivityChange;
import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.FieldChange;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of activities: those added and removed, what changed of the others, and their float. */
record ActivityTables(ScheduleComparison comparison, ChangeWords words, ChangeCells cells) {

    ChangeTable comings() {
        return new ChangeTable(
                words.text("comings"),
                List.of(
                        cells.column("change", ChangeCells.NUMBER_WIDTH, Column.Form.TEXT),
                        cells.column("id", ChangeCells.ID_WIDTH, Column.Form.TEXT),
                        cells.column("name", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("start", ChangeCells.VALUE_WIDTH, Column.Form.DAY),
                        cells.column("finish", ChangeCells.VALUE_WIDTH, Column.Form.DAY)),
                Stream.concat(
                                comparison.added().stream().map(activity -> coming("added", activity)),
                                comparison.removed().stream().map(activity -> coming("removed", activity)))
                        .toList());
    }

    private ChangeRow coming(String change, SnapshotActivity activity) {
        return new ChangeRow(
                List.of(
                        Cell.of(words.text(change)),
                        ChangeCells.name(activity.id()),
                        ChangeCells.name(activity.name()),
                        cells.cell(ActivityField.START.of(activity)),
                        cells.cell(ActivityField.FINISH.of(activity))),
                words.text(change) + ": " + activity.title(),
                List.of());
    }

    /** A row for each change but those of float, which have a table of their own. */
    ChangeTable changes() {
        return new ChangeTable(
                words.text("changes"),
                List.of(
                        cells.column("id", ChangeCells.ID_WIDTH, Column.Form.TEXT),
                        cells.column("name", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("what", ChangeCells.VALUE_WIDTH, Column.Form.TEXT),
                        cells.column("then", ChangeCells.VALUE_WIDTH, Column.Form.WRAPPED),
                        cells.column("now", ChangeCells.VALUE_WIDTH, Column.Form.WRAPPED),
                        cells.column("difference", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER)),
                Stream.of(ActivityField.values())
                        .filter(field -> field != ActivityField.TOTAL_FLOAT)
                        .flatMap(field -> comparison.changesOf(field).stream()
                                .map(change -> change(change, change.of(field).orElseThrow())))
                        .toList());
    }

    private ChangeRow change(ActivityChange activity, FieldChange change) {
        return row(activity, change, List.of(Cell.of(words.field(change.field()))));
    }

    ChangeTable floats() {
        return new ChangeTable(
                words.text("floats"),
                List.of(
                        cells.column("id", ChangeCells.ID_WIDTH, Column.Form.TEXT),
                        cells.column("name", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("floatThen", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER),
                        cells.column("floatNow", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER),
                        cells.column("difference", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER)),
                comparison.floats().changed().stream()
                        .map(change -> floating(
                                change, change.of(ActivityField.TOTAL_FLOAT).orElseThrow()))
                        .toList());
    }

    private ChangeRow floating(ActivityChange activity, FieldChange change) {
        return row(activity, change, List.of());
    }

    /** Who changed, what where the table is of several fields, then and now. */
    private ChangeRow row(ActivityChange activity, FieldChange change, List<Cell> what) {
        SnapshotActivity now = activity.activity().now();
        List<Cell> all = new ArrayList<>(List.of(ChangeCells.name(now.id()), ChangeCells.name(now.name())));
        all.addAll(what);
        all.addAll(List.of(cells.cell(change.then()), cells.cell(change.now()), Cell.of(change.difference())));
        return new ChangeRow(all, now.title() + ":", List.of(words.change(change)));
    }
}
