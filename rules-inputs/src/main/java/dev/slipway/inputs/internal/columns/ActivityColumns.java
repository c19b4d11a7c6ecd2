package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns of a table hold which field of an activity.
 *
 * @param header the names of all columns
 * @param columns of each field those that hold it, of which the first that is given is taken
 * @param isBound whether mapping.yaml bound any of them
 * @param remarks what was decided between columns that could hold the same
 * @param unread the names of columns of dates of which nothing says what they are
 * @param reports columns of which each is a report of its own day
 * @param attributes under the names of an office's own attributes the columns that hold them
 */
public record ActivityColumns(
        Header header,
        Map<SnapshotField, List<Integer>> columns,
        boolean isBound,
        List<String> remarks,
        List<String> unread,
        ReportColumns reports,
        AttributeColumns attributes) {

    private static final List<SnapshotField> DATES = List.of(DEADLINE, START, FORECAST, ACTUAL, REPORT_DATE);
    private static final List<SnapshotField> STATEMENTS = List.of(DEADLINE, FORECAST, ACTUAL, PERCENT, STATE);

    /** Those of a table of that tool, of which a sheet may have another table beside it. */
    public static ActivityColumns of(
            Header header, List<TableRow> below, ToolTable tool, Optional<FileMapping> mapping) {
        ColumnSample sample = new ColumnSample(below);
        OptionalInt beside = tool.kind() == FileKind.SHEET && mapping.isEmpty()
                ? new SideTable(header, sample).begin()
                : OptionalInt.empty();
        if (beside.isEmpty()) {
            return new ColumnFinder(header, sample, tool, mapping).find(List.of());
        }
        String remark = "the columns from '" + header.names().get(beside.getAsInt())
                + "' on are another table, beside this one, and are not read";
        return new ColumnFinder(header.upTo(beside.getAsInt()), sample, tool, mapping).find(List.of(remark));
    }

    /**
     * The same, naming columns of dates that are not read. What has a word that is not known may be what the sheet is about;
     * what is known to be something else, such as {@code Last updated}, is a remark.
     */
    ActivityColumns withUnreadDates(ColumnSample sample) {
        List<Integer> read = read();
        Map<Boolean, List<String>> unreadByKnown = IntStream.range(0, header.width())
                .filter(column -> !read.contains(column) && sample.hasDays(column))
                .mapToObj(column -> header.names().get(column))
                .filter(name ->
                        !name.isEmpty() && remarks.stream().noneMatch(remark -> remark.startsWith("'" + name + "'")))
                .collect(Collectors.partitioningBy(HeaderVocabulary.any()::knows));
        List<String> told = new ArrayList<>(remarks);
        unreadByKnown
                .getOrDefault(true, List.of())
                .forEach(name -> told.add("'" + name + "' holds other dates, and is not read"));
        return new ActivityColumns(
                header, columns, isBound, told, unreadByKnown.getOrDefault(false, List.of()), reports, attributes);
    }

    /** How many fields are found. */
    public int count() {
        return columns.size() + (reports.isEmpty() ? 0 : 1);
    }

    public boolean names() {
        return columns.containsKey(NAME) || columns.containsKey(KEY);
    }

    /** Whether it says something of an activity. */
    public boolean states() {
        return STATEMENTS.stream().anyMatch(columns::containsKey) || !reports.isEmpty();
    }

    /** Whether it has a place to say that an activity is finished. */
    public boolean statesCompletion() {
        return columns.containsKey(ACTUAL) || columns.containsKey(STATE);
    }

    public List<Integer> of(SnapshotField field) {
        return columns.getOrDefault(field, List.of());
    }

    public List<Integer> read() {
        List<Integer> read = new ArrayList<>(all(columns));
        read.addAll(reports.forecasts().keySet());
        read.addAll(reports.percents().keySet());
        read.addAll(attributes.columns().values());
        return read;
    }

    static List<Integer> all(Map<SnapshotField, List<Integer>> columns) {
        return columns.values().stream().flatMap(List::stream).distinct().toList();
    }

    public List<Integer> dates() {
        return Stream.of(
                        DATES.stream().flatMap(field -> of(field).stream()),
                        reports.forecasts().keySet().stream(),
                        attributes.dates().stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The headers that hold no field. */
    public List<String> unused() {
        List<Integer> read = read();
        return IntStream.range(0, header.width())
                .filter(column -> !read.contains(column))
                .mapToObj(header.names()::get)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** Under our names the headers, as mapping.yaml has them. */
    public Map<String, List<String>> asMapping() {
        Map<String, List<String>> mapping = new LinkedHashMap<>();
        columns.forEach((field, found) -> mapping.put(
                field.key(), found.stream().map(header.names()::get).distinct().toList()));
        return mapping;
    }

    /** {@code name is 'Task Name', forecast is 'Finish'; ignored: Cost}. */
    @Override
    public String toString() {
        String mapped = asMapping().entrySet().stream()
                .map(field -> field.getKey() + " is '" + String.join("', '", field.getValue()) + "'")
                .collect(Collectors.joining(", "));
        return unused().isEmpty() ? mapped : mapped + "; ignored: " + String.join(", ", unused());
    }
}
