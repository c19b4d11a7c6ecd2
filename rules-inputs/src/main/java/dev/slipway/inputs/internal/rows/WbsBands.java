package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bands of a table copied from Primavera P6: a part of the work breakdown, its name in the column of the ids or of the
 * names and nothing in the other, with the first and last day of the activities below it. Where the names are indented, that
 * tells which band is within which; else the nearest one counts.
 */
final class WbsBands {

    /** What P6 calls the column of its ids, in its languages. */
    private static final Set<String> IDS = Set.of(
            "activity id",
            "id операции",
            "id работы",
            "ид работы",
            "код работы",
            "作业代码",
            "作业 id",
            "作业id",
            "活动代码",
            "vorgangs-id",
            "vorgangskennung",
            "id d'activité",
            "id activité",
            "code d'activité",
            "id de actividad",
            "id actividad");

    private final ActivityColumns columns;
    private final SheetCells cells;
    private final boolean isWanted;
    private final Deque<Band> over = new ArrayDeque<>();
    private boolean areIndented;

    private record Band(int indent, String name) {}

    WbsBands(ActivityColumns columns) {
        this.columns = columns;
        this.cells = new SheetCells(columns);
        this.isWanted = !columns.of(NAME).isEmpty()
                && columns.of(KEY).stream()
                        .map(columns.header().names()::get)
                        .anyMatch(name -> IDS.contains(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Takes a row that is a band.
     *
     * @return whether it is one
     */
    boolean take(TableRow row, Optional<TableRow> next) {
        Optional<String> key = cells.given(row, KEY);
        Optional<String> name = cells.given(row, NAME);
        boolean isBand = isWanted
                && key.isPresent() != name.isPresent()
                && next.filter(below -> isAbove(row, below, key)).isPresent();
        if (isBand) {
            put(new Band(indent(row), key.or(() -> name).orElseThrow()));
        }
        return isBand;
    }

    /** The bands over the row that comes next, the outermost first. */
    List<String> names() {
        return over.stream().map(Band::name).toList();
    }

    private void put(Band band) {
        areIndented |= band.indent() > 0;
        if (!areIndented) {
            over.clear();
        }
        while (!over.isEmpty() && over.getLast().indent() >= band.indent()) {
            over.removeLast();
        }
        over.addLast(band);
    }

    /** Activities have ids with a number in them and without blanks; without an id, the dates or the indents must show it. */
    private boolean isAbove(TableRow row, TableRow below, Optional<String> key) {
        boolean isNoId = key.filter(id -> id.matches(".*\\s.*") || id.chars().noneMatch(Character::isDigit))
                .isPresent();
        return isNoId || spans(row, below) || (key.isEmpty() && indent(row) < indent(below));
    }

    private int indent(TableRow row) {
        return Stream.of(KEY, NAME)
                .flatMap(field -> columns.of(field).stream())
                .filter(column -> !row.text(column).isEmpty())
                .mapToInt(column -> row.cell(column).length()
                        - row.cell(column).stripLeading().length())
                .findFirst()
                .orElse(0);
    }

    /** Whether all days of the row below are between the start and the finish of this one. */
    private boolean spans(TableRow row, TableRow below) {
        List<LocalDate> starts = days(row, START);
        List<LocalDate> ends = days(row, FORECAST, ACTUAL, DEADLINE);
        List<LocalDate> within = days(below, START, FORECAST, ACTUAL);
        return !starts.isEmpty()
                && !ends.isEmpty()
                && !within.isEmpty()
                && starts.get(0).isBefore(ends.get(0))
                && within.stream().noneMatch(day -> day.isBefore(starts.get(0)) || day.isAfter(ends.get(0)));
    }

    private List<LocalDate> days(TableRow row, SnapshotField... fields) {
        List<LocalDate> days = new ArrayList<>();
        for (SnapshotField field : fields) {
            cells.given(row, field).flatMap(WbsBands::day).ifPresent(days::add);
        }
        return days;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(DateWindow.parse(text))
                    .filter(DateWindow::isKnown)
                    .map(DateWindow::start);
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }
}
