package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.AFTER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.HEALTH;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.rows.Percentages.Stated;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.states.CompletionCell;
import dev.slipway.inputs.internal.states.CompletionCell.Spoken;
import dev.slipway.inputs.internal.states.StateMeaning;
import dev.slipway.inputs.internal.states.StateReader;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one row of another tool's table. */
final class ActivityRow {

    /** Where the most important statement of a row is. */
    private static final List<SnapshotField> TELLING = List.of(ACTUAL, FORECAST, PERCENT, DEADLINE, NAME, KEY);

    private final ActivityColumns columns;
    private final FileProblems problems;
    private final Values values;
    private final GivenCells cells;
    private final RowDates dates;
    private final StateReader states;
    private final CompletionCell completions;
    private final Percentages percentages;

    /** Whether such a table has a column for the promise: then no other date of it ever becomes one. */
    private final boolean hasBaselines;

    private final CompletionDate completionDate;

    private final Predicate<List<String>> areSites;

    /** @param areSites whether what a row stands under, or the column in its place, says where it is */
    ActivityRow(RecognisedTable recognised, Predicate<List<String>> areSites, FileProblems problems, StateWords words) {
        this.columns = recognised.columns();
        this.problems = problems;
        this.values = new Values(problems);
        this.cells = new GivenCells(columns);
        this.dates = new RowDates(cells, values);
        this.states = new StateReader(words, problems);
        this.completions = new CompletionCell(words);
        this.percentages = new Percentages(problems, words);
        this.completionDate = new CompletionDate(columns);
        this.areSites = areSites;
        this.hasBaselines = recognised.kind() == FileKind.SHEET || recognised.kind() == FileKind.SMARTSHEET;
    }

    /**
     * An activity whose percentage and predecessors are not resolved yet.
     *
     * @param number of the row below the header, counted from 1
     */
    record Draft(
            Activity.Builder builder,
            String name,
            List<String> keys,
            List<String> after,
            Optional<Stated> percent,
            int number) {}

    /** What the row says; nothing where something in it cannot be read, which becomes a problem. */
    Optional<Draft> read(TableRow row, String name, List<String> groups, int number) {
        int before = problems.count();
        Optional<Stated> percent = cells.given(row, PERCENT).flatMap(percentages::read);
        Optional<Spoken> spoken = cells.given(row, ACTUAL).flatMap(completions::read);
        String terminal = first(row, TERMINAL);
        Optional<DateWindow> deadline = dates.of(row, DEADLINE);
        Optional<DateWindow> forecast =
                spoken.isPresent() && isOneCell(row, ACTUAL, FORECAST) ? Optional.empty() : dates.of(row, FORECAST);
        Optional<DateWindow> actual = (spoken.isPresent() ? spoken.get().date() : dates.of(row, ACTUAL))
                .filter(DateWindow::isKnown)
                .or(() -> forecast.filter(DateWindow::saysActual))
                .or(() -> deadline.filter(DateWindow::saysActual))
                .map(RowDates::unmarked);
        Activity.Builder builder = Activity.of(name, place(row))
                .above(terminal.isEmpty() ? groups : List.of(terminal))
                .namesSite(areSites.test(terminal.isEmpty() ? groups : List.of(terminal)))
                .kind(RowKind.of(cells.texts(row, KIND).toList()))
                .deadline(deadline.filter(DateWindow::isKnown).filter(RowDates::isPlanned))
                .planned(hasBaselines ? Optional.of(DateWindow.unknown()) : Optional.empty())
                .start(dates.of(row, START).filter(DateWindow::isKnown).map(RowDates::unmarked))
                .forecast(forecast.filter(RowDates::isPlanned))
                .actual(actual)
                .state(spoken.flatMap(Spoken::state).or(() -> stated(row, StateMeaning::state, STATE)))
                .health(stated(row, StateMeaning::health, HEALTH, STATE))
                .whole(columns.of(REPORT_DATE).isEmpty() && columns.statesCompletion())
                .owner(first(row, OWNER))
                .note(first(row, NOTE))
                .attributes(columns.attributes().of(row))
                .reported(cells.given(row, REPORT_DATE).flatMap(cell -> values.day(cell, "the report date")));
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Draft(
                        builder,
                        name,
                        listed(first(row, KEY)),
                        cells.texts(row, AFTER).toList(),
                        percent,
                        number));
    }

    /** The activity, its links being known. */
    Activity activity(Draft draft, List<String> keys, Links links) {
        Activity both = draft.builder()
                .keys(keys)
                .percent(draft.percent()
                        .map(stated -> OptionalDouble.of(percentages.percent(stated)))
                        .orElse(OptionalDouble.empty()))
                .after(draft.after().stream()
                        .flatMap(cell -> links.of(cell).stream())
                        .toList())
                .build();
        return completionDate.settled(both, draft.builder());
    }

    /** How many dates the file says it does not publish: they say nothing. */
    int withheld() {
        return dates.withheld();
    }

    /** The text that is given first for a field; empty where none is. */
    String first(TableRow row, SnapshotField field) {
        return cells.first(row, field);
    }

    /** How the percentages were understood, where that could be otherwise. */
    Optional<String> noteOnPercentages() {
        return percentages.note();
    }

    /** What the first of these cells says that says anything of it. */
    private <T> Optional<T> stated(TableRow row, Function<StateMeaning, Optional<T>> part, SnapshotField... fields) {
        return Stream.of(fields)
                .flatMap(field -> cells.all(row, field))
                .flatMap(cell -> part.apply(states.read(cell)).stream())
                .findFirst();
    }

    /** Whether the same cell is given for both. */
    private boolean isOneCell(TableRow row, SnapshotField one, SnapshotField other) {
        return cells.given(row, one)
                .map(Scalar::place)
                .equals(cells.given(row, other).map(Scalar::place));
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private Place place(TableRow row) {
        return TELLING.stream()
                .flatMap(field -> cells.given(row, field).stream())
                .findFirst()
                .map(Scalar::place)
                .orElse(row.place());
    }
}
