package dev.slipway.inputs.internal.table;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.AFTER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NOTE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.table.Percentages.Stated;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.dates.DateWindow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one row of another tool's table. */
final class ActivityRow {

    /** Where the most important statement of a row is. */
    private static final List<ActivityField> TELLING = List.of(ACTUAL, FORECAST, PERCENT, DEADLINE, NAME, KEY);

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> MILESTONES =
            Set.of("milestone", "yes", "true", "веха", "да", "里程碑", "是", "meilenstein", "ja");
    private static final Set<String> GROUPS =
            Set.of("epic", "initiative", "summary", "group", "section", "phase", "project", "фаза", "阶段");
    private static final Pattern NO_DURATION = Pattern.compile("0(?:[.,]0+)? ?\\p{L}*\\??");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ?(?:\\+|/|-|\u2013|\u2014| to |,| ) ?(\\d{4}-\\d{2}-\\d{2})");

    private final ActivityColumns columns;
    private final FileProblems problems;
    private final Values values;
    private final Percentages percentages;

    ActivityRow(RecognisedTable recognised, FileProblems problems) {
        this.columns = recognised.columns();
        this.problems = problems;
        this.values = new Values(problems);
        this.percentages = new Percentages(problems);
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
    Optional<Draft> read(TableRow row, String name, String group, int number) {
        int before = problems.count();
        Optional<Stated> percent = given(row, PERCENT).flatMap(percentages::read);
        String terminal = first(row, TERMINAL);
        Activity.Builder builder = Activity.of(name, place(row))
                .above(listed(terminal.isEmpty() ? group : terminal))
                .kind(kind(row))
                .deadline(date(row, DEADLINE).filter(DateWindow::isKnown))
                .start(date(row, START).filter(DateWindow::isKnown))
                .forecast(date(row, FORECAST))
                .actual(date(row, ACTUAL).filter(DateWindow::isKnown))
                .owner(first(row, OWNER))
                .note(first(row, NOTE))
                .reported(given(row, REPORT_DATE).flatMap(cell -> values.day(cell, "the report date")));
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Draft(
                        builder, name, listed(first(row, KEY)), all(row, AFTER).toList(), percent, number));
    }

    /** The activity, its links being known. */
    Activity activity(Draft draft, List<String> keys, Links links) {
        return draft.builder()
                .keys(keys)
                .percent(draft.percent()
                        .map(stated -> OptionalDouble.of(percentages.percent(stated)))
                        .orElse(OptionalDouble.empty()))
                .after(draft.after().stream()
                        .flatMap(cell -> links.of(cell).stream())
                        .toList())
                .build();
    }

    boolean hasFractions() {
        return percentages.areFractions();
    }

    /** The text that is given first for a field; empty where none is. */
    String first(TableRow row, ActivityField field) {
        return given(row, field).map(Scalar::text).orElse("");
    }

    private Optional<Scalar> given(TableRow row, ActivityField field) {
        return columns.of(field).stream()
                .filter(column -> isGiven(row.text(column)))
                .findFirst()
                .map(column -> new Scalar(row.text(column), Kind.TEXT, row.place(column)));
    }

    private Stream<String> all(TableRow row, ActivityField field) {
        return columns.of(field).stream()
                .map(row::text)
                .filter(ActivityRow::isGiven)
                .distinct();
    }

    private static boolean isGiven(String text) {
        return !text.isEmpty() && !DASHES.contains(text);
    }

    private static List<String> listed(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private Activity.Kind kind(TableRow row) {
        List<String> words =
                all(row, KIND).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (words.isEmpty()
                || words.stream()
                        .anyMatch(word -> MILESTONES.contains(word)
                                || NO_DURATION.matcher(word).matches())) {
            return Activity.Kind.MILESTONE;
        }
        return words.stream().anyMatch(GROUPS::contains) ? Activity.Kind.GROUP : Activity.Kind.TASK;
    }

    private Optional<DateWindow> date(TableRow row, ActivityField field) {
        return given(row, field).flatMap(cell -> values.date(dayOfRange(cell, field == START)));
    }

    /** Of {@code 2026-01-01 - 2026-03-31} one of the two days. */
    private static Scalar dayOfRange(Scalar cell, boolean isFirst) {
        Matcher range = RANGE.matcher(cell.text());
        return range.matches() ? new Scalar(range.group(isFirst ? 1 : 2), cell.kind(), cell.place()) : cell;
    }

    private Place place(TableRow row) {
        return TELLING.stream()
                .flatMap(field -> given(row, field).stream())
                .findFirst()
                .map(Scalar::place)
                .orElse(row.place());
    }
}
