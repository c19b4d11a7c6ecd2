package dev.slipway.inputs.internal.foresight;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the reference class of a programme: by its name, or whole, as {@code Programme.toJson()} writes it. */
public final class ReferenceClassNode {

    /** The keys of a class that is written whole. */
    public static final Set<String> KEYS = Keys.of("name", "movements");

    private ReferenceClassNode() {}

    /** The class; empty where anything is wrong with it, which then is among the problems. */
    public static Optional<ReferenceClass> read(Node node, FileProblems problems) {
        return node instanceof Mapping
                ? Fields.of(node, "'referenceClass'", KEYS, problems).flatMap(fields -> whole(fields, problems))
                : Fields.single("referenceClass", node, problems).flatMap(name -> ClassFiles.named(name, problems));
    }

    private static Optional<ReferenceClass> whole(Fields fields, FileProblems problems) {
        int before = problems.count();
        List<Movement> movements = new ArrayList<>();
        for (Scalar row : fields.scalars("movements")) {
            movement(row, problems).ifPresent(movements::add);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        if (movements.isEmpty()) {
            problems.add(
                    fields.place(),
                    "this reference class holds no movement",
                    "name one that comes with Slipway, or the file of one: class.csv");
            return Optional.empty();
        }
        return Optional.of(new ReferenceClass(fields.text("name"), movements));
    }

    private static Optional<Movement> movement(Scalar row, FileProblems problems) {
        try {
            return Optional.of(Movement.ofRow(row.text()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    row.place(),
                    String.valueOf(e.getMessage()),
                    "write it as a row of the file of a class: 3,365,730,200,design");
            return Optional.empty();
        }
    }
}
