package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of an office's sheet holds which field, by the words of its headers. Where several could, the one that says
 * so most clearly does, and the others are told. A date never changes its meaning for want of another column.
 */
final class SheetColumns {

    private static final int PROMISED = 2;
    private static final int PROJECT = 8;

    private static final Set<HeaderField> WORDS_OR_DATES = Set.of(
            HeaderField.NAME,
            HeaderField.DEADLINE,
            HeaderField.FORECAST,
            HeaderField.ACTUAL,
            HeaderField.COMPLETION_DATE,
            HeaderField.START);

    private final Header header;
    private final ColumnSample sample;
    private final List<Found> found = new ArrayList<>();
    private final Map<ActivityField, List<Integer>> columns = new EnumMap<>(ActivityField.class);
    private final List<String> remarks = new ArrayList<>();

    private record Found(int column, HeaderField field, int rank, int number) {}

    /**
     * @param below rows of the table, by which a header of two meanings is settled
     */
    SheetColumns(Header header, List<TableRow> below) {
        this.header = header;
        this.sample = new ColumnSample(below);
        HeaderVocabulary vocabulary = HeaderVocabulary.of(header.names());
        for (int column = 0; column < header.width(); column++) {
            int at = column;
            vocabulary.sense(header.names().get(column)).ifPresent(sense -> add(settled(at, sense)));
        }
        assign();
    }

    Map<ActivityField, List<Integer>> columns() {
        return columns;
    }

    /** What was decided between columns that could hold the same; a sentence each. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** A column of counts, as a table that sums up others has, is neither a name nor a date. */
    private void add(Found column) {
        if (WORDS_OR_DATES.contains(column.field()) && sample.isCounted(column.column())) {
            remarks.add(named(List.of(column)) + " holds numbers, and is not read");
        } else {
            found.add(column);
        }
    }

    private Found settled(int column, HeaderSense sense) {
        HeaderField field =
                switch (sense.field()) {
                    case COMPLETION -> completion(column);
                    case ACTUAL -> sample.isShare(column) ? HeaderField.PERCENT : HeaderField.ACTUAL;
                    case PERCENT -> sample.isState(column) ? HeaderField.STATE : HeaderField.PERCENT;
                    case NAME -> sample.isFlag(column) ? HeaderField.KIND : HeaderField.NAME;
                    default -> sense.field();
                };
        return new Found(column, field, sense.rank(), sense.number());
    }

    private HeaderField completion(int column) {
        if (sample.isDated(column)) {
            return HeaderField.COMPLETION_DATE;
        }
        return sample.isFlag(column) && !sample.isCounted(column) ? HeaderField.ACTUAL : HeaderField.PERCENT;
    }

    private void assign() {
        names();
        sites();
        put(ActivityField.KEY, all(HeaderField.KEY));
        if (all(HeaderField.KEY).isEmpty() && !all(HeaderField.AFTER).isEmpty()) {
            put(ActivityField.KEY, all(HeaderField.ROW_NUMBER));
        }
        completions();
        deadlines();
        put(ActivityField.START, all(HeaderField.START));
        put(ActivityField.PERCENT, best(HeaderField.PERCENT));
        put(ActivityField.STATE, all(HeaderField.STATE));
        put(ActivityField.HEALTH, all(HeaderField.HEALTH));
        put(ActivityField.KIND, all(HeaderField.KIND));
        put(ActivityField.OWNER, all(HeaderField.OWNER));
        put(ActivityField.NOTE, all(HeaderField.NOTE));
        put(ActivityField.AFTER, all(HeaderField.AFTER));
        put(ActivityField.REPORT_DATE, all(HeaderField.REPORT_DATE));
        unread();
    }

    private void names() {
        List<Found> names = all(HeaderField.NAME);
        put(ActivityField.NAME, names.stream().limit(1).toList());
    }

    /** A project is a site of its milestones; where nothing else names the rows, it is the milestone as well. */
    private void sites() {
        List<Found> sites =
                new ArrayList<>(best(HeaderField.SITE).stream().limit(1).toList());
        Optional<Found> project = all(HeaderField.NAME).stream()
                .filter(name -> name.rank() >= PROJECT)
                .findFirst();
        if (project.isPresent()
                && (sites.isEmpty() || (!isName(project.get()) && sites.get(0).rank() > PROMISED))) {
            sites = List.of(project.get());
        }
        put(ActivityField.TERMINAL, sites);
    }

    private boolean isName(Found project) {
        return columns.getOrDefault(ActivityField.NAME, List.of()).contains(project.column());
    }

    /**
     * A completion date beside one that says actual is the date now expected. Alone it is that of rows which are not done, where
     * a column says which are.
     */
    private void completions() {
        List<Found> actual = all(HeaderField.ACTUAL);
        List<Found> completion = all(HeaderField.COMPLETION_DATE);
        put(ActivityField.ACTUAL, actual.isEmpty() ? completion : actual);
        List<Found> forecast = new ArrayList<>(all(HeaderField.FORECAST));
        boolean tellsDone =
                !all(HeaderField.STATE).isEmpty() || !all(HeaderField.PERCENT).isEmpty();
        if (!actual.isEmpty() || tellsDone) {
            forecast.addAll(completion);
        }
        if (actual.isEmpty() && tellsDone && !completion.isEmpty()) {
            remarks.add(named(completion) + " is the date now expected of rows that are not done");
        }
        forecast.sort(Comparator.comparing((Found each) -> each.number() > 0 ? -each.number() : 0)
                .thenComparing(Found::rank));
        put(ActivityField.FORECAST, forecast);
    }

    /** Beside a baseline a plan is the plan of today: expected where nothing else is, and no promise. */
    private void deadlines() {
        List<Found> best = best(HeaderField.DEADLINE);
        put(ActivityField.DEADLINE, best);
        List<Found> weaker = new ArrayList<>(all(HeaderField.DEADLINE));
        weaker.removeAll(best);
        List<Found> plans =
                weaker.stream().filter(each -> each.rank() > PROMISED).toList();
        boolean isExpected = !columns.containsKey(ActivityField.FORECAST) && !plans.isEmpty();
        if (isExpected) {
            put(ActivityField.FORECAST, plans);
            remarks.add(named(plans) + " is read as the forecast, because " + named(best) + " is the deadline");
        }
        weaker.stream()
                .filter(each -> !isExpected || !plans.contains(each))
                .forEach(each -> remarks.add(
                        named(List.of(each)) + " is not read, because " + named(best) + " is the deadline"));
    }

    private void unread() {
        for (HeaderField field : List.of(HeaderField.PLANNED_PERCENT, HeaderField.ACTUAL_START)) {
            all(field)
                    .forEach(each ->
                            remarks.add(named(List.of(each)) + " is " + field.meaning() + ", which is not read"));
        }
        all(HeaderField.DATE)
                .forEach(each -> remarks.add(named(List.of(each)) + " does not say which date it is, and is not read"));
        if (columns.containsKey(ActivityField.KEY)) {
            return;
        }
        all(HeaderField.ROW_NUMBER)
                .forEach(each -> remarks.add(named(List.of(each)) + " numbers the rows, and is no key of milestones"));
    }

    private String named(List<Found> columnsFound) {
        return "'"
                + String.join(
                        "', '",
                        columnsFound.stream()
                                .map(each -> header.names().get(each.column()))
                                .toList()) + "'";
    }

    private List<Found> all(HeaderField field) {
        return found.stream()
                .filter(each -> each.field() == field)
                .sorted(Comparator.comparing(Found::rank))
                .toList();
    }

    private List<Found> best(HeaderField field) {
        List<Found> all = all(field);
        return all.stream().filter(each -> each.rank() == all.get(0).rank()).toList();
    }

    private void put(ActivityField field, List<Found> chosen) {
        if (!chosen.isEmpty()) {
            columns.put(field, chosen.stream().map(Found::column).toList());
        }
    }
}
