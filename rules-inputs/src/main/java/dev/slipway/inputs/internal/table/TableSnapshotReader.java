package dev.slipway.inputs.internal.table;

import static dev.slipway.inputs.internal.snapshot.ActivityField.AFTER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.dates.DateWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of another tool's table as activities. */
public final class TableSnapshotReader {

    private static final int LONGEST_TITLE = 200;

    private final RecognisedTable recognised;
    private final FileProblems problems;
    private final ActivityRow rows;
    private final List<ActivityRow.Draft> drafts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String group;
    private int number;
    private int nameless;

    public TableSnapshotReader(RecognisedTable recognised, FileProblems problems) {
        this.recognised = recognised;
        this.problems = problems;
        this.rows = new ActivityRow(recognised, problems);
        this.group = recognised.kind() == FileKind.MONDAY ? firstGroup(recognised.above()) : "";
    }

    /**
     * The activities of the table.
     *
     * @param table at the row after its header
     * @param order how dates of three numbers are written, where that is known
     * @param reportDate of the table, where that is known
     */
    public Snapshot read(Table table, Optional<DateOrder> order, Optional<LocalDate> reportDate) throws IOException {
        ActivityColumns columns = recognised.columns();
        DatedRows dated = new DatedRows(table, columns.read(), columns.dates(), order, problems);
        for (Optional<TableRow> row = dated.next(); row.isPresent(); row = dated.next()) {
            if (fits(row.get(), table)) {
                take(row.get());
            }
        }
        List<Activity> activities = activities();
        note(dated.serials(), "bare numbers were read as days, as a spreadsheet counts them");
        note(nameless, "rows without a name or key were passed over");
        return new Snapshot(title(table.sheet()), reportDate, DateWindow.unknown(), activities);
    }

    /** Notes on the reading, in addition to what the columns mean. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void note(int count, String what) {
        if (count > 0) {
            notes.add(count + " " + what);
        }
    }

    private boolean fits(TableRow row, Table table) {
        int width = recognised.columns().header().width();
        for (int column = width; table.isStrictlyWide() && column < row.width(); column++) {
            if (!row.cell(column).isBlank()) {
                problems.add(
                        row.place(column),
                        "the row has " + row.width() + " cells, the header " + width,
                        "put a text that has the separator in it in quotes");
                return false;
            }
        }
        return true;
    }

    private void take(TableRow row) {
        int line = row.place().line() - recognised.header().place().line();
        number =
                row.place().name().isEmpty() ? number + 1 : line; // blank rows of a sheet count, lines of a cell do not
        if (isHeaderAgain(row)) {
            return;
        }
        if (recognised.kind() == FileKind.MONDAY && isGroupName(row)) {
            group = row.text(0);
            return;
        }
        String name = rows.first(row, NAME);
        String key = rows.first(row, KEY);
        if ((name.isEmpty() && key.isEmpty()) || isSubitem(row)) {
            nameless++;
            return;
        }
        rows.read(row, name.isEmpty() ? key : name, group, number).ifPresent(drafts::add);
    }

    private boolean isHeaderAgain(TableRow row) {
        return recognised.columns().read().stream().allMatch(column -> {
            String text = row.text(column);
            return text.equals(recognised.columns().header().names().get(column))
                    || text.equals(recognised.header().text(column));
        });
    }

    /** The name of the first group is between the title of the board and the header. */
    private static String firstGroup(List<TableRow> above) {
        return above.stream()
                .skip(1)
                .filter(TableSnapshotReader::isGroupName)
                .reduce((one, next) -> next)
                .map(row -> row.text(0))
                .orElse("");
    }

    private static boolean isGroupName(TableRow row) {
        return !row.text(0).isEmpty()
                && row.texts().stream().filter(text -> !text.isEmpty()).count() == 1;
    }

    /** Subitems of monday.com are one column to the right, below a header of their own that begins with that word. */
    private boolean isSubitem(TableRow row) {
        return recognised.kind() == FileKind.MONDAY
                && (row.text(0).isEmpty() || row.text(0).equals("Subitems"));
    }

    private List<Activity> activities() {
        Links links = new Links();
        drafts.forEach(draft -> introduce(draft, links));
        List<Activity> activities = drafts.stream()
                .map(draft -> rows.activity(draft, keys(draft), links))
                .toList();
        if (!links.leftOut().isEmpty()) {
            notes.add(links.leftOut() + " were left out");
        }
        if (rows.hasFractions()) {
            notes.add("percentages were read as fractions: 0.45 is 45%");
        }
        return activities;
    }

    private void introduce(ActivityRow.Draft draft, Links links) {
        List<String> keys = keys(draft);
        if (!keys.isEmpty()) {
            keys.forEach(key -> links.addName(key, keys.get(0)));
            links.addName(draft.name(), keys.get(0));
        }
        if (!keys.isEmpty() && recognised.kind() == FileKind.SMARTSHEET) {
            links.addName(String.valueOf(draft.number()), keys.get(0));
        }
    }

    /** Its own keys; where it has none and others may name it, what they name it by. */
    private List<String> keys(ActivityRow.Draft draft) {
        if (!draft.keys().isEmpty() || recognised.columns().of(AFTER).isEmpty()) {
            return draft.keys();
        }
        return List.of(recognised.kind() == FileKind.SMARTSHEET ? "row " + draft.number() : draft.name());
    }

    /** The text of the first cell above the header, where that is no sheet of notes; else the name of the sheet. */
    private String title(String sheet) {
        return recognised.above().stream()
                .flatMap(row -> row.texts().stream())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> text.length() <= LONGEST_TITLE)
                .orElse(sheet);
    }
}
