package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ActivityChange;
import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.ActivityPair;
import dev.slipway.model.comparison.CalendarChange;
import dev.slipway.model.comparison.FieldChange;
import dev.slipway.model.comparison.Lack;
import dev.slipway.model.comparison.LinkChange;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.model.comparison.Value;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The tables of a comparison, in the order in which people read them. */
record ChangeTables(ScheduleComparison comparison, ChangeWords words) {

    private static final int ID_WIDTH = 18;
    private static final int NAME_WIDTH = 44;
    private static final int VALUE_WIDTH = 22;
    private static final int NUMBER_WIDTH = 12;

    List<ChangeTable> all() {
        return List.of(milestones(), comings(), changes(), floats(), links(), calendars(), lacks());
    }

    private ChangeTable milestones() {
        return new ChangeTable(
                words.text("milestones"),
                List.of(
                        column("id", ID_WIDTH, Column.Form.TEXT),
                        column("name", NAME_WIDTH, Column.Form.WRAPPED),
                        column("finishThen", VALUE_WIDTH, Column.Form.DAY),
                        column("finishNow", VALUE_WIDTH, Column.Form.DAY),
                        column("days", NUMBER_WIDTH, Column.Form.NUMBER),
                        column("floatThen", NUMBER_WIDTH, Column.Form.NUMBER),
                        column("floatNow", NUMBER_WIDTH, Column.Form.NUMBER),
                        column("driversThen", NAME_WIDTH, Column.Form.WRAPPED),
                        column("driversNow", NAME_WIDTH, Column.Form.WRAPPED)),
                comparison.milestones().stream().map(this::milestone).toList());
    }

    private ChangeRow milestone(ActivityPair pair) {
        FieldChange finish = pair.field(ActivityField.FINISH);
        FieldChange room = pair.field(ActivityField.TOTAL_FLOAT);
        String then = words.drivers(pair.then().drivers());
        String now = words.drivers(pair.now().drivers());
        return new ChangeRow(
                List.of(
                        name(pair.now().id()),
                        name(pair.now().name()),
                        cell(finish.then()),
                        cell(finish.now()),
                        Cell.of(finish.difference()),
                        cell(room.then()),
                        cell(room.now()),
                        name(then),
                        name(now)),
                pair.now().title(),
                List.of(
                        words.state(finish) + "; " + words.state(room),
                        then.equals(now)
                                ? words.text("drivenAsBefore", Map.of("now", now))
                                : words.text("driven", Map.of("then", then, "now", now))));
    }

    private ChangeTable comings() {
        return new ChangeTable(
                words.text("comings"),
                List.of(
                        column("change", NUMBER_WIDTH, Column.Form.TEXT),
                        column("id", ID_WIDTH, Column.Form.TEXT),
                        column("name", NAME_WIDTH, Column.Form.WRAPPED),
                        column("start", VALUE_WIDTH, Column.Form.DAY),
                        column("finish", VALUE_WIDTH, Column.Form.DAY)),
                Stream.concat(
                                comparison.added().stream().map(activity -> coming("added", activity)),
                                comparison.removed().stream().map(activity -> coming("removed", activity)))
                        .toList());
    }

    private ChangeRow coming(String change, SnapshotActivity activity) {
        return new ChangeRow(
                List.of(
                        Cell.of(words.text(change)),
                        name(activity.id()),
                        name(activity.name()),
                        cell(ActivityField.START.of(activity)),
                        cell(ActivityField.FINISH.of(activity))),
                words.text(change) + ": " + activity.title(),
                List.of());
    }

    /** A row for each change but those of float, which have a table of their own. */
    private ChangeTable changes() {
        return new ChangeTable(
                words.text("changes"),
                List.of(
                        column("id", ID_WIDTH, Column.Form.TEXT),
                        column("name", NAME_WIDTH, Column.Form.WRAPPED),
                        column("what", VALUE_WIDTH, Column.Form.TEXT),
                        column("then", VALUE_WIDTH, Column.Form.WRAPPED),
                        column("now", VALUE_WIDTH, Column.Form.WRAPPED),
                        column("difference", NUMBER_WIDTH, Column.Form.NUMBER)),
                Stream.of(ActivityField.values())
                        .filter(field -> field != ActivityField.TOTAL_FLOAT)
                        .flatMap(field -> comparison.changesOf(field).stream()
                                .map(change -> change(change, change.of(field).orElseThrow())))
                        .toList());
    }

    private ChangeRow change(ActivityChange activity, FieldChange change) {
        SnapshotActivity now = activity.activity().now();
        return new ChangeRow(
                List.of(
                        name(now.id()),
                        name(now.name()),
                        Cell.of(words.field(change.field())),
                        cell(change.then()),
                        cell(change.now()),
                        Cell.of(change.difference())),
                now.title() + ":",
                List.of(words.change(change)));
    }

    private ChangeTable floats() {
        return new ChangeTable(
                words.text("floats"),
                List.of(
                        column("id", ID_WIDTH, Column.Form.TEXT),
                        column("name", NAME_WIDTH, Column.Form.WRAPPED),
                        column("floatThen", NUMBER_WIDTH, Column.Form.NUMBER),
                        column("floatNow", NUMBER_WIDTH, Column.Form.NUMBER),
                        column("difference", NUMBER_WIDTH, Column.Form.NUMBER)),
                comparison.floats().changed().stream()
                        .map(change -> floating(
                                change, change.of(ActivityField.TOTAL_FLOAT).orElseThrow()))
                        .toList());
    }

    private ChangeRow floating(ActivityChange activity, FieldChange change) {
        SnapshotActivity now = activity.activity().now();
        return new ChangeRow(
                List.of(
                        name(now.id()),
                        name(now.name()),
                        cell(change.then()),
                        cell(change.now()),
                        Cell.of(change.difference())),
                now.title() + ":",
                List.of(words.change(change)));
    }

    private ChangeTable links() {
        return new ChangeTable(
                words.text("links"),
                List.of(
                        column("change", NUMBER_WIDTH, Column.Form.TEXT),
                        column("from", NAME_WIDTH, Column.Form.WRAPPED),
                        column("to", NAME_WIDTH, Column.Form.WRAPPED),
                        column("then", VALUE_WIDTH, Column.Form.TEXT),
                        column("now", VALUE_WIDTH, Column.Form.TEXT)),
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
                        name(change.from().title()),
                        name(change.to().title()),
                        Cell.of(then),
                        Cell.of(now)),
                words.text(change.word()) + ":",
                List.of(words.text(
                        "between",
                        Map.of("from", change.from().title(), "to", change.to().title(), "link", what))));
    }

    private ChangeTable calendars() {
        return new ChangeTable(
                words.text("calendars"),
                List.of(
                        column("calendar", NAME_WIDTH, Column.Form.WRAPPED),
                        column("day", VALUE_WIDTH, Column.Form.TEXT),
                        column("then", VALUE_WIDTH, Column.Form.WRAPPED),
                        column("now", VALUE_WIDTH, Column.Form.WRAPPED)),
                comparison.calendars().stream().map(this::calendar).toList());
    }

    private ChangeRow calendar(CalendarChange change) {
        if (change.day().isEmpty()) {
            String what = words.text(change.then().isEmpty() ? "added" : "removed");
            List<Cell> cells = List.of(name(change.calendar()), Cell.of(what), Cell.EMPTY, Cell.EMPTY);
            return new ChangeRow(cells, what + ": " + change.calendar(), List.of());
        }
        String then = words.hours(change.then());
        String now = words.hours(change.now());
        return new ChangeRow(
                List.of(name(change.calendar()), Cell.of(words.day(change.day())), Cell.of(then), Cell.of(now)),
                change.calendar() + ":",
                List.of(words.text("moved", Map.of("field", words.day(change.day()), "then", then, "now", now))));
    }

    private ChangeTable lacks() {
        List<ChangeRow> rows = new ArrayList<>();
        for (Lack lack : comparison.lacks()) {
            String what = words.field(lack.field());
            String why = why(lack);
            rows.add(new ChangeRow(List.of(Cell.of(what), Cell.of(why)), what + ":", List.of(why)));
        }
        return new ChangeTable(
                words.text("lacks"),
                List.of(
                        column("what", VALUE_WIDTH, Column.Form.TEXT),
                        column("reason", NAME_WIDTH, Column.Form.WRAPPED)),
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

    private Column column(String key, int width, Column.Form form) {
        return new Column(words.text("column." + key), width, form);
    }

    private static Cell name(String text) {
        return Cell.of(VisibleText.of(text));
    }

    private Cell cell(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Value.Day day) {
            return Cell.of(day.day());
        }
        if (value.isPresent() && value.get() instanceof Value.Days days) {
            return Cell.of(OptionalDouble.of(days.days()));
        }
        return value.isPresent() ? name(words.value(value)) : Cell.EMPTY;
    }
}
