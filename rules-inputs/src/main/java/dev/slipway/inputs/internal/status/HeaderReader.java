package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.columns.AttributeColumns;
import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.Header;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which column of a sheet holds which field. */
final class HeaderReader {

    /** Of each of these every row needs one. */
    private static final List<List<StatusField>> REQUIRED =
            List.of(List.of(REPORT_DATE), List.of(TERMINAL), List.of(MILESTONE, MEASURE));

    private static final List<List<StatusField>> REQUIRED_OF_ONE_SITE =
            REQUIRED.stream().filter(oneOf -> !oneOf.contains(TERMINAL)).toList();

    private final TableRow header;
    private final Optional<FileMapping> bound;
    private final FileProblems problems;
    private final List<List<StatusField>> required;
    private final Map<StatusField, Integer> columns = new EnumMap<>(StatusField.class);
    private final Set<StatusField> mistyped = EnumSet.noneOf(StatusField.class);
    private final List<String> ignored = new ArrayList<>();
    private final AttributeColumns attributes;

    /**
     * Reads a header.
     *
     * @param bound what mapping.yaml says of its columns
     * @param isOneSite whether there is no more than one terminal, so that rows need not name it
     */
    HeaderReader(TableRow header, Optional<FileMapping> bound, boolean isOneSite, FileProblems problems) {
        this.header = header;
        this.bound = bound;
        this.problems = problems;
        this.required = isOneSite && isOfOneSite(header) ? REQUIRED_OF_ONE_SITE : REQUIRED;
        this.attributes = AttributeColumns.of(Header.of(header), bound, new ColumnSample(List.of()));
    }

    /** Whether a row is such a header: it has what every row needs, though perhaps mistyped. */
    static boolean isHeader(TableRow row, Optional<FileMapping> bound, boolean isOneSite) {
        HeaderReader reader = new HeaderReader(row, bound, isOneSite, new FileProblems("", InputLimits.defaults()));
        if (reader.countRequired() < reader.required.size() - 1) {
            return false;
        }
        reader.read();
        return reader.required.stream().allMatch(oneOf -> oneOf.stream()
                .anyMatch(field -> reader.columns.containsKey(field) || reader.mistyped.contains(field)));
    }

    /** Whether it has our own keys, by which nothing else is called, and none for a terminal. */
    private static boolean isOfOneSite(TableRow row) {
        List<String> texts = row.texts();
        return texts.contains(REPORT_DATE.key())
                && (texts.contains(MILESTONE.key()) || texts.contains(MEASURE.key()))
                && texts.stream().noneMatch(text -> StatusField.ofHeader(text).equals(Optional.of(TERMINAL)));
    }

    /** Whether a row is such a header, with our own keys as they are documented and nothing else. */
    static boolean isOursAlone(TableRow row) {
        return StatusField.KEYS.containsAll(row.texts())
                && REQUIRED.stream().allMatch(oneOf -> oneOf.stream()
                        .anyMatch(field -> row.texts().contains(field.key())));
    }

    /** Whether a row has the column that only Slipway's own rows begin with. */
    static boolean isBegun(TableRow row) {
        return row.texts().stream().anyMatch(name -> StatusField.ofHeader(name).equals(Optional.of(REPORT_DATE)));
    }

    /** How much of what every row needs has a column: checked before any guess, because guesses take time. */
    private long countRequired() {
        List<StatusField> found =
                header.texts().stream().flatMap(name -> field(name).stream()).toList();
        return required.stream()
                .filter(oneOf -> oneOf.stream().anyMatch(found::contains))
                .count();
    }

    /** The mapping of the header, unless it lacks what every row needs. */
    Optional<HeaderMapping> read() {
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            Optional<StatusField> field = field(name(column));
            if (field.isPresent()) {
                put(field.get(), column);
            } else if (!attributes.columns().containsValue(column)) {
                unknown.add(column);
            }
        }
        unknown.forEach(this::addUnknown);
        refuseMissing();
        return required.stream().allMatch(oneOf -> oneOf.stream().anyMatch(columns::containsKey))
                ? Optional.of(new HeaderMapping(header, columns, attributes, ignored))
                : Optional.empty();
    }

    /** As mapping.yaml says; for other fields, by the header's own name. */
    private Optional<StatusField> field(String name) {
        Optional<StatusField> said = Arrays.stream(StatusField.values())
                .filter(field -> headersOf(field)
                        .filter(headers -> headers.stream().anyMatch(header -> isSame(header, name)))
                        .isPresent())
                .findFirst();
        return said.or(() ->
                StatusField.ofHeader(name).filter(field -> headersOf(field).isEmpty()));
    }

    /** A header of an office beside those of ours: {@code Planned Completion Date} is a deadline. */
    private Optional<StatusField> byItsWords(String name) {
        return HeaderVocabulary.any()
                .sense(name)
                .map(sense -> sense.field() == HeaderField.COMPLETION_DATE ? HeaderField.ACTUAL : sense.field())
                .flatMap(field -> StatusField.ofKey(field.name().toLowerCase(Locale.ROOT)))
                .filter(field -> headersOf(field).isEmpty());
    }

    private Optional<List<String>> headersOf(StatusField field) {
        return bound.flatMap(mapping -> mapping.headersOf(field.key()));
    }

    private static boolean isSame(String one, String other) {
        return HeaderName.fold(one).equals(HeaderName.fold(other));
    }

    private void put(StatusField field, int column) {
        Integer first = columns.putIfAbsent(field, column);
        if (first != null) {
            problems.add(
                    place(column),
                    "the columns '" + name(first) + "' and '" + name(column) + "' both mean " + field.key(),
                    "rename or remove one of them");
        }
    }

    /** The sheets of an office have columns of their own; only what looks mistyped is a mistake. */
    private void addUnknown(int column) {
        Optional<StatusField> said = byItsWords(name(column)).filter(field -> !columns.containsKey(field));
        if (said.isPresent()) {
            columns.put(said.get(), column);
            return;
        }
        Optional<StatusField> meant = StatusField.nearest(name(column))
                .filter(field -> !columns.containsKey(field) && headersOf(field).isEmpty());
        if (meant.isPresent()) {
            mistyped.add(meant.get());
            String hint = "did you mean '" + meant.get().key() + "'?";
            problems.add(place(column), "unknown column '" + name(column) + "'", hint);
        } else if (!name(column).isEmpty()) {
            ignored.add(name(column));
        }
    }

    /** A column that was reported as mistyped is not reported as missing too. */
    private void refuseMissing() {
        List<String> missing = required.stream()
                .filter(oneOf ->
                        oneOf.stream().noneMatch(field -> columns.containsKey(field) || mistyped.contains(field)))
                .map(oneOf -> oneOf.stream().map(StatusField::key).collect(Collectors.joining(" or ")))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    header.place(),
                    "there is no column for " + String.join(", ", missing),
                    "the header has: " + String.join(", ", header.texts()));
        }
    }

    private String name(int column) {
        return header.text(column);
    }

    private Place place(int column) {
        return header.place(column);
    }
}
