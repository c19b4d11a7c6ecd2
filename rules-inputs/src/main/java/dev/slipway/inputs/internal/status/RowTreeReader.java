package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows written as YAML or JSON: a list of keys and values. */
final class RowTreeReader {

    private final FileProblems problems;

    RowTreeReader(FileProblems problems) {
        this.problems = problems;
    }

    /** The rows of a whole file; nothing at all is a file without rows. */
    List<StatusRow> rows(Node root) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return List.of();
        }
        if (root instanceof Sequence sequence) {
            List<StatusRow> rows = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> row(item).ifPresent(rows::add));
            return rows;
        }
        problems.add(
                root.place(),
                "status is a list of rows, not " + root.noun(),
                "begin each row with '- ' in YAML, put all in [ ] in JSON, or one a line in a file named .ndjson");
        return List.of();
    }

    /** Not by {@link Fields}, because rows come by the million and one look at each key is enough. */
    Optional<StatusRow> row(Node node) {
        if (!(node instanceof Mapping mapping)) {
            Fields.of(node, "a status row", StatusField.KEYS, problems);
            return Optional.empty();
        }
        int before = problems.count();
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        for (Entry entry : mapping.entries()) {
            put(entry, cells);
        }
        return problems.count() == before ? Optional.of(new StatusRow(cells, mapping.place())) : Optional.empty();
    }

    private void put(Entry entry, Map<StatusField, Scalar> cells) {
        Optional<StatusField> field = StatusField.ofKey(entry.key());
        if (field.isEmpty()) {
            Fields.refuseUnknown(entry, StatusField.KEYS, problems);
        } else if (!(entry.value() instanceof Scalar scalar) || scalar.isGiven()) {
            Fields.single(entry.key(), entry.value(), problems).ifPresent(cell -> cells.put(field.get(), cell));
        }
    }
}
