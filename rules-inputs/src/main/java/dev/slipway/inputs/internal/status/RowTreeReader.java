package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
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
            return sequence.items().stream().flatMap(item -> row(item).stream()).toList();
        }
        problems.add(
                root.place(),
                "status is a list of rows, not " + root.noun(),
                "begin each row with '- ' in YAML, put all in [ ] in JSON, or one a line in a file named .ndjson");
        return List.of();
    }

    Optional<StatusRow> row(Node node) {
        int before = problems.count();
        return Fields.of(node, "a status row", StatusField.KEYS, problems)
                .map(this::row)
                .filter(read -> problems.count() == before);
    }

    private StatusRow row(Fields fields) {
        Map<StatusField, Scalar> cells = new EnumMap<>(StatusField.class);
        for (StatusField field : StatusField.values()) {
            fields.scalar(field.key()).ifPresent(cell -> cells.put(field, cell));
        }
        return new StatusRow(cells, fields.place());
    }
}
