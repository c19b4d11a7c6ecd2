package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.MILESTONE;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column of a sheet holds which field. */
final class HeaderMapping {

    private final CsvRecord header;
    private final FileProblems problems;
    private final Map<StatusField, Integer> columns = new EnumMap<>(StatusField.class);
    private final List<String> ignored = new ArrayList<>();

    private HeaderMapping(CsvRecord header, FileProblems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** The mapping of that header, unless it lacks what every row needs. */
    static Optional<HeaderMapping> of(CsvRecord header, FileProblems problems) {
        HeaderMapping mapping = new HeaderMapping(header, problems);
        for (int column = 0; column < header.cells().size(); column++) {
            mapping.add(column, header.cells().get(column).strip());
        }
        return mapping.hasRequired() ? Optional.of(mapping) : Optional.empty();
    }

    private void add(int column, String name) {
        Optional<StatusField> field = StatusField.ofHeader(name);
        if (field.isEmpty()) {
            addUnknown(name, header.places().get(column));
            return;
        }
        Integer first = columns.putIfAbsent(field.get(), column);
        if (first != null) {
            problems.add(
                    header.places().get(column),
                    "the columns '" + header.cells().get(first).strip() + "' and '" + name + "' both mean "
                            + field.get().key(),
                    "rename or remove one of them");
        }
    }

    /** The sheets of an office have columns of their own; only what looks mistyped is a mistake. */
    private void addUnknown(String name, Place place) {
        StatusField.nearest(name)
                .filter(near -> !columns.containsKey(StatusField.ofKey(near)))
                .ifPresentOrElse(
                        near -> problems.add(place, "unknown column '" + name + "'", "did you mean '" + near + "'?"),
                        () -> ignored.add(name));
    }

    private boolean hasRequired() {
        List<String> missing = new ArrayList<>();
        if (!columns.containsKey(REPORT_DATE)) {
            missing.add("report_date");
        }
        if (!columns.containsKey(TERMINAL)) {
            missing.add("terminal");
        }
        if (!columns.containsKey(MILESTONE) && !columns.containsKey(MEASURE)) {
            missing.add("milestone (or measure)");
        }
        if (!missing.isEmpty()) {
            problems.add(
                    Place.atLine(header.line()),
                    "no column for " + String.join(", ", missing),
                    "the header has: "
                            + header.cells().stream().map(String::strip).collect(Collectors.joining(", ")));
        }
        return missing.isEmpty();
    }

    StatusRow row(CsvRecord record) {
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        columns.forEach((field, column) -> {
            if (column < record.cells().size() && !record.cells().get(column).isBlank()) {
                cells.put(
                        field,
                        new Scalar(
                                record.cells().get(column),
                                Kind.TEXT,
                                record.places().get(column)));
            }
        });
        return new StatusRow(cells, Place.atLine(record.line()));
    }

    int width() {
        return header.cells().size();
    }

    /** {@code report_date <- 'Status date', ...; ignored: Region}. */
    @Override
    public String toString() {
        String mapped = columns.entrySet().stream()
                .map(column -> column.getKey().key() + " <- '"
                        + header.cells().get(column.getValue()).strip() + "'")
                .collect(Collectors.joining(", "));
        List<String> named = ignored.stream().filter(name -> !name.isEmpty()).toList();
        return named.isEmpty() ? mapped : mapped + "; ignored: " + String.join(", ", named);
    }
}
