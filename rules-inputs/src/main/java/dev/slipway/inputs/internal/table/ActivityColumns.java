package dev.slipway.inputs.internal.table;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KIND;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;

import dev.slipway.inputs.internal.snapshot.ActivityField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a table hold which field of an activity.
 *
 * @param header the names of all columns
 * @param columns of each field those that hold it, of which the first that is given is taken
 * @param isBound whether mapping.yaml bound any of them
 */
record ActivityColumns(Header header, Map<ActivityField, List<Integer>> columns, boolean isBound) {

    private static final List<ActivityField> DATES = List.of(DEADLINE, START, FORECAST, ACTUAL, REPORT_DATE);
    private static final List<ActivityField> STATEMENTS = List.of(DEADLINE, FORECAST, ACTUAL, PERCENT);

    static ActivityColumns of(Header header, ToolTable tool, Optional<FileMapping> mapping) {
        Map<ActivityField, List<Integer>> columns = new EnumMap<>(ActivityField.class);
        tool.headers().forEach((field, names) -> columns.put(field, header.columns(names)));
        boolean isBound = false;
        for (ActivityField field : ActivityField.values()) {
            Optional<List<String>> headers = mapping.flatMap(file -> headers(file, field));
            if (headers.isPresent()) {
                List<HeaderName> names =
                        headers.get().stream().map(HeaderName::of).toList();
                columns.put(field, header.columns(names));
                isBound |= !columns.get(field).isEmpty();
            }
        }
        if (mapping.flatMap(file -> headers(file, KIND)).isEmpty()) {
            leaveOut(columns, KIND, columns.getOrDefault(NAME, List.of()));
        }
        columns.values().removeIf(List::isEmpty);
        return new ActivityColumns(header, columns, isBound);
    }

    private static Optional<List<String>> headers(FileMapping mapping, ActivityField field) {
        Optional<List<String>> headers = mapping.headersOf(field.key());
        return field == NAME ? headers.or(() -> mapping.headersOf("milestone")) : headers;
    }

    private static void leaveOut(Map<ActivityField, List<Integer>> columns, ActivityField field, List<Integer> taken) {
        columns.computeIfPresent(field, (key, found) -> found.stream()
                .filter(column -> taken.isEmpty() || !taken.get(0).equals(column))
                .toList());
    }

    /** How many fields are found. */
    int count() {
        return columns.size();
    }

    boolean names() {
        return columns.containsKey(NAME) || columns.containsKey(KEY);
    }

    /** Whether it says something of an activity. */
    boolean states() {
        return STATEMENTS.stream().anyMatch(columns::containsKey);
    }

    List<Integer> of(ActivityField field) {
        return columns.getOrDefault(field, List.of());
    }

    List<Integer> read() {
        return columns.values().stream().flatMap(List::stream).distinct().toList();
    }

    List<Integer> dates() {
        return DATES.stream().flatMap(field -> of(field).stream()).distinct().toList();
    }

    /** The headers that hold no field. */
    List<String> unused() {
        List<Integer> read = read();
        return IntStream.range(0, header.width())
                .filter(column -> !read.contains(column))
                .mapToObj(header.names()::get)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** Under our names the headers, as mapping.yaml has them. */
    Map<String, List<String>> asMapping() {
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
