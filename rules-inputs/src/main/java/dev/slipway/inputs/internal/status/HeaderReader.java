package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which column of a sheet holds which field. */
final class HeaderReader {

    /** Of each of these every row needs one. */
    private static final List<List<StatusField>> REQUIRED =
            List.of(List.of(REPORT_DATE), List.of(TERMINAL), List.of(MILESTONE, MEASURE));

    private final CsvRecord header;
    private final FileProblems problems;
    private final Map<StatusField, Integer> columns = new EnumMap<>(StatusField.class);
    private final Set<StatusField> mistyped = EnumSet.noneOf(StatusField.class);
    private final List<String> ignored = new ArrayList<>();

    HeaderReader(CsvRecord header, FileProblems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** The mapping of the header, unless it lacks what every row needs. */
    Optional<HeaderMapping> read() {
        List<Integer> unknown = new ArrayList<>();
        for (int column = 0; column < header.cells().size(); column++) {
            Optional<StatusField> field = StatusField.ofHeader(name(column));
            if (field.isPresent()) {
                put(field.get(), column);
            } else {
                unknown.add(column);
            }
        }
        unknown.forEach(this::addUnknown);
        refuseMissing();
        return REQUIRED.stream().allMatch(oneOf -> oneOf.stream().anyMatch(columns::containsKey))
                ? Optional.of(new HeaderMapping(header, columns, ignored))
                : Optional.empty();
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
        Optional<StatusField> meant = StatusField.nearest(name(column)).filter(field -> !columns.containsKey(field));
        if (meant.isPresent()) {
            mistyped.add(meant.get());
            String hint = "did you mean '" + meant.get().key() + "'?";
            problems.add(place(column), "unknown column '" + name(column) + "'", hint);
        } else if (!name(column).isEmpty()) {
            ignored.add(name(column));
        }
    }

    /** A column that was told to be mistyped is not told to be missing as well. */
    private void refuseMissing() {
        List<String> missing = REQUIRED.stream()
                .filter(oneOf ->
                        oneOf.stream().noneMatch(field -> columns.containsKey(field) || mistyped.contains(field)))
                .map(oneOf -> oneOf.stream().map(StatusField::key).collect(Collectors.joining(" or ")))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    Place.atLine(header.line()),
                    "there is no column for " + String.join(", ", missing),
                    "the header has: "
                            + header.cells().stream().map(String::strip).collect(Collectors.joining(", ")));
        }
    }

    private String name(int column) {
        return header.cells().get(column).strip();
    }

    private Place place(int column) {
        return header.places().get(column);
    }
}
