package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.HeaderName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which column of a table holds which field: as its tool has it or its words say, and as mapping.yaml says. */
final class ColumnFinder {

    private final Header header;
    private final ColumnSample sample;
    private final ToolTable tool;
    private final Optional<FileMapping> mapping;
    private final AttributeColumns attributes;
    private final Map<SnapshotField, List<Integer>> columns = new EnumMap<>(SnapshotField.class);

    ColumnFinder(Header header, ColumnSample sample, ToolTable tool, Optional<FileMapping> mapping) {
        this.header = header;
        this.sample = sample;
        this.tool = tool;
        this.mapping = mapping;
        this.attributes = AttributeColumns.of(header, mapping, sample);
    }

    /** @param remarked what is to be said of them already */
    ActivityColumns find(List<String> remarked) {
        List<String> remarks = new ArrayList<>(remarked);
        remarks.addAll(asRecognised());
        columns.replaceAll((field, found) -> found.stream()
                .filter(column -> !attributes.columns().containsValue(column))
                .toList());
        boolean isBound = bind() || !attributes.isEmpty();
        if (mapping.flatMap(file -> headers(file, KIND)).isEmpty()) {
            List<Integer> named = columns.getOrDefault(NAME, List.of());
            columns.computeIfPresent(KIND, (key, found) -> found.stream()
                    .filter(column -> named.isEmpty() || !named.get(0).equals(column))
                    .toList());
        }
        columns.values().removeIf(List::isEmpty);
        ReportColumns reports = tool.kind() == FileKind.SHEET
                ? ReportColumns.of(header, ActivityColumns.all(columns), sample)
                : ReportColumns.none();
        remarks.addAll(reports.remarks());
        ActivityColumns found = new ActivityColumns(header, columns, isBound, remarks, List.of(), reports, attributes);
        return tool.isByWords() ? found.withUnreadDates(sample) : found;
    }

    /** By the words of the headers, or as the tool names them; what was decided on the way. */
    private List<String> asRecognised() {
        if (!tool.isByWords()) {
            tool.headers().forEach((field, names) -> columns.put(field, header.columns(names)));
            return List.of();
        }
        SheetColumns sheet = new SheetColumns(header, sample.rows());
        columns.putAll(
                tool.kind() == FileKind.SHEET
                        ? sheet.columns()
                        : new TrackerColumns(tool, header, sheet.columns()).columns());
        return sheet.remarks();
    }

    /** As mapping.yaml says, whether it says anything of this header. */
    private boolean bind() {
        boolean isBound = false;
        for (SnapshotField field : SnapshotField.values()) {
            Optional<List<String>> headers = mapping.flatMap(file -> headers(file, field));
            if (headers.isPresent()) {
                List<HeaderName> names =
                        headers.get().stream().map(HeaderName::of).toList();
                columns.put(field, header.columns(names));
                isBound |= !columns.get(field).isEmpty();
            }
        }
        return isBound;
    }

    private static Optional<List<String>> headers(FileMapping mapping, SnapshotField field) {
        Optional<List<String>> headers = mapping.headersOf(field.key());
        return field == NAME ? headers.or(() -> mapping.headersOf("milestone")) : headers;
    }
}
