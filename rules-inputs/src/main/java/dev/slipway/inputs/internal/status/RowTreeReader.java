package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.inputs.internal.tree.OpenMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows written as YAML or JSON: a list of keys and values. */
final class RowTreeReader {

    private final FileProblems problems;
    private int sequence;
    private int refused;

    RowTreeReader(FileProblems problems) {
        this(problems, 0);
    }

    /** @param first the place of the first row among those of its file */
    RowTreeReader(FileProblems problems, int first) {
        this.problems = problems;
        this.sequence = first;
    }

    /** The rows of a whole file; nothing at all is a file without rows. */
    List<StatusRow> rows(Node root) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return List.of();
        }
        if (root instanceof Sequence sequence) {
            List<StatusRow> rows = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> row(item).ifPresent(rows::add));
            refused += sequence.items().size() - rows.size();
            return rows;
        }
        problems.add(
                root.place(),
                "status is a list of rows, not " + root.noun(),
                "begin each row with '- ' in YAML, put all in [ ] in JSON, or one a line in a file named .ndjson");
        return List.of();
    }

    /** How many items of lists were no rows, or wrong. */
    int refused() {
        return refused;
    }

    Optional<StatusRow> row(Node node) {
        if (!(node instanceof Mapping mapping)) {
            Fields.of(node, "a status row", StatusField.KEYS, problems);
            return Optional.empty();
        }
        int before = problems.count();
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        for (Entry entry : mapping.entries()) {
            StatusField.ofKey(entry.key())
                    .ifPresentOrElse(field -> put(field, entry.value(), cells), () -> refuseUnknown(entry));
        }
        return row(cells, mapping.place(), before);
    }

    /** Reads a row as it comes. */
    Optional<StatusRow> row(OpenMapping open) {
        int before = problems.count();
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        while (open.next()) {
            Optional<StatusField> field = StatusField.ofKey(open.key());
            if (field.isEmpty()) {
                refuseUnknown(open.entry());
            } else if (cells.containsKey(field.get())) {
                open.refuseSecond(cells.get(field.get()).place());
            } else {
                put(field.get(), open.value(), cells);
            }
        }
        return row(cells, open.place(), before);
    }

    private void put(StatusField field, Node value, Map<StatusField, Scalar> cells) {
        Fields.single(field.key(), value, problems).ifPresent(cell -> cells.put(field, cell));
    }

    private void refuseUnknown(Entry entry) {
        Fields.refuseUnknown(entry, StatusField.KEYS, problems);
    }

    private Optional<StatusRow> row(Map<StatusField, Scalar> cells, Place place, int before) {
        cells.values().removeIf(cell -> !cell.isGiven());
        return problems.count() == before ? Optional.of(new KeyedRow(cells, place, sequence++)) : Optional.empty();
    }
}
