package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.tree.AttributeText;
import dev.slipway.model.programme.Attribute;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that hold what an office keeps of its milestones besides, as {@code mapping.yaml} names them.
 *
 * @param columns under the name of each attribute
 * @param dates those that hold nothing but dates
 */
public record AttributeColumns(Map<String, Integer> columns, List<Integer> dates) {

    public AttributeColumns {
        dates = List.copyOf(dates);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Those of a header; one that it does not have is left out. */
    public static AttributeColumns of(Header header, Optional<FileMapping> mapping, ColumnSample sample) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        mapping.map(FileMapping::attributes)
                .orElse(Map.of())
                .forEach((name, wanted) -> header.columns(List.of(HeaderName.of(wanted))).stream()
                        .findFirst()
                        .ifPresent(column -> columns.put(name, column)));
        return new AttributeColumns(
                columns, columns.values().stream().filter(sample::isAllDates).toList());
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** What a row has of them; a blank says nothing. */
    public Map<String, Attribute> of(TableRow row) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            if (!row.text(column).isEmpty()) {
                attributes.put(name, AttributeText.read(row.text(column)));
            }
        });
        return attributes;
    }
}
