package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.Header;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.TitleRows;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.RowAccount;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.DateHints;
import dev.slipway.inputs.internal.table.DatedRows;
import dev.slipway.inputs.internal.table.ExcessCells;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.dates.DateWindow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of another tool's table as activities. */
public final class TableSnapshotReader {

    private final RecognisedTable recognised;
    private final SheetRole role;
    private final FileProblems problems;
    private final StateWords words;
    private final ActivityRow rows;
    private final RepeatedHeader header;
    private final RowGroups groups;
    private final AlikeColumns alike;
    private final RowAccount account = new RowAccount();
    private final List<TakenRow> taken = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int number;

    public TableSnapshotReader(RecognisedTable recognised, SheetRole role, FileProblems problems, StateWords words) {
        this.recognised = recognised;
        this.role = role;
        this.problems = problems;
        this.words = words;
        this.rows = new ActivityRow(recognised, this::areSites, problems, words);
        this.header = new RepeatedHeader(recognised);
        this.alike = new AlikeColumns(recognised, problems);
        this.groups = recognised.kind() == FileKind.SHEET
                ? new SheetGroups(recognised, role.site(), header::is, problems)
                : new BoardGroups(recognised, rows);
    }

    /**
     * The activities of the table, which ends where another begins below it.
     *
     * @param table at the row after its header
     * @param hints what is known of its dates besides
     * @param reportDate of the table, where that is known
     */
    public Snapshot read(Preview table, DateHints hints, Optional<LocalDate> reportDate) throws IOException {
        ActivityColumns columns = recognised.columns();
        UpperTable own = new UpperTable(
                table, columns.header(), columns.dates(), recognised.header(), recognised.mayHaveOthersBelow());
        TitleRows titles = new TitleRows(recognised.above());
        Optional<LocalDate> day =
                reportDate.or(titles::reportDate).or(role::day).or(() -> loneDay(titles, hints));
        DateHints known = DateHints.of(hints.given(), columns.header().names(), day.or(hints::near));
        DatedRows dated = new DatedRows(own, columns.read(), columns.dates(), List.of(), known, problems);
        ColumnStory story = new ColumnStory(columns);
        int width = Math.max(recognised.header().width(), columns.header().width());
        takeAll(dated, new ExcessCells(table, width, problems), story);
        groups.firstGroup().ifPresent(first -> taken.replaceAll(row -> row.under(first)));
        List<Activity> activities = activities(columns);
        notes.addAll(columns.remarks());
        columns.unread().forEach(this::doubt);
        notes.addAll(alike.notes());
        notes.addAll(story.lines(dated.readings(columns.header().names())));
        notes.addAll(groups.notes());
        if (dated.serials() > 0) {
            notes.add(dated.serials()
                    + (dated.serials() == 1 ? " bare number was read as a day" : " bare numbers were read as days")
                    + ", as a spreadsheet counts them");
        }
        account.add(RowFate.REFUSED, own.count() - account.counts().total());
        account.add(RowFate.JOINED, own.joined());
        notes.add(account.counts().toString());
        return new Snapshot(
                titles.title()
                        .filter(title -> !title.equals(role.site())
                                && groups.firstGroup().filter(title::equals).isEmpty())
                        .orElse(role.title()),
                day,
                DateWindow.unknown(),
                activities,
                List.of(),
                account.counts());
    }

    private void doubt(String column) {
        problems.doubt(
                recognised.header().place(),
                "'" + column
                        + "' holds dates, and is not read: its header does not say which they are; if they matter, write"
                        + " columns: {forecast: \"" + column + "\"}, or deadline or actual, in mapping.yaml");
    }

    /** Notes on the reading, in addition to what the columns mean. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Passes over a table of something else, down to where the next one begins: how many rows it has below its header. */
    public static int passOver(Preview table, TableRow header) throws IOException {
        UpperTable other = new UpperTable(table, Header.of(header), List.of(), header, true);
        while (other.next().isPresent()) { // counted on the way
        }
        return other.count();
    }

    /**
     * A column says where each row is; of several, as trackers have them, not all mean a site. So do the headings of an office's
     * sheet; where the sheet itself is a site, they are parts of its work.
     */
    private boolean areSites(List<String> groups) {
        if (recognised.namesSites()) {
            return recognised.columns().of(SnapshotField.TERMINAL).size() == 1 && !groups.isEmpty();
        }
        return recognised.kind() == FileKind.SHEET
                && !groups.isEmpty()
                && (role.site().isEmpty() || groups.equals(List.of(role.site())));
    }

    /** The name of the file says it better, and so does the user. */
    private Optional<LocalDate> loneDay(TitleRows titles, DateHints hints) {
        Optional<TitleRows.LoneDay> lone = hints.near().isPresent() ? Optional.empty() : titles.loneDay();
        lone.ifPresent(found -> notes.add(
                "the day of the report is " + found.day() + ", the only one in its title '" + found.title() + "'"));
        return lone.map(TitleRows.LoneDay::day);
    }

    private void takeAll(DatedRows dated, ExcessCells excess, ColumnStory story) throws IOException {
        Optional<TableRow> row = dated.next();
        while (row.isPresent()) {
            Optional<TableRow> next = dated.next();
            if (excess.areNoneIn(row.get())) {
                take(row.get(), next, story);
            }
            row = next;
        }
    }

    private void take(TableRow row, Optional<TableRow> next, ColumnStory story) {
        int line = row.place().line() - recognised.header().place().line();
        number =
                row.place().name().isEmpty() ? number + 1 : line; // blank rows of a sheet count, lines of a cell do not
        if (header.is(row) || (number == 1 && header.isInOtherWords(row))) {
            account.add(RowFate.HEADER);
            return;
        }
        RowFate fate = groups.fate(row, next);
        if (fate == RowFate.READ && alike.agreeIn(row)) {
            taken.add(new TakenRow(row, groups.name(row), groups.groups(row), number));
            story.add(row);
        } else if (fate != RowFate.READ && fate != RowFate.REFUSED) {
            account.add(fate);
        }
    }

    private List<Activity> activities(ActivityColumns columns) {
        TwinRows twins = new TwinRows(columns, rows, problems);
        List<TakenRow> apart = recognised.kind() == FileKind.SHEET ? twins.apart(taken) : taken;
        notes.addAll(twins.notes());
        Map<ActivityRow.Draft, TableRow> drafts = new LinkedHashMap<>();
        for (TakenRow each : apart) {
            rows.read(each.row(), each.name(), each.groups(), each.number())
                    .ifPresent(draft -> drafts.put(draft, each.row()));
        }
        account.add(RowFate.READ, drafts.size());
        RowLinks links = new RowLinks(recognised, drafts.keySet());
        ReportedRows reports =
                new ReportedRows(columns.reports(), new ColumnSample(List.copyOf(drafts.values())), words);
        List<Activity> activities = new ArrayList<>();
        drafts.forEach((draft, row) -> reports.spread(
                        role.reported(rows.activity(draft, links.keys(draft), links.links()), draft), draft, row)
                .forEach(activities::add));
        notes.addAll(links.notes());
        notes.addAll(reports.notes());
        if (rows.withheld() > 0) {
            notes.add(rows.withheld() + (rows.withheld() == 1 ? " date is" : " dates are")
                    + " not published, and say nothing");
        }
        rows.noteOnPercentages().ifPresent(notes::add);
        return activities;
    }
}
