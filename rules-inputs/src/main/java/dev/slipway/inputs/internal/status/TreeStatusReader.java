package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads rows written as YAML or JSON: a list of keys and values. */
final class TreeStatusReader {

    private final FileProblems problems;

    TreeStatusReader(FileProblems problems) {
        this.problems = problems;
    }

    /** Reads a whole list of rows; nothing at all is a list without rows. */
    void readList(Node root, Consumer<StatusRow> rows) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return;
        }
        if (root instanceof Sequence sequence) {
            sequence.items().forEach(item -> row(item).ifPresent(rows));
            return;
        }
        problems.add(
                root.place(),
                "status is a list of rows, not " + root.noun(),
                "begin each row with '- ' in YAML, put all in [ ] in JSON, or one a line in a file named .ndjson");
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
