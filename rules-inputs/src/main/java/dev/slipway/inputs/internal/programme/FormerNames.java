package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.programme.FormerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code formerly}: the names and ids that a terminal or milestone had before. */
public final class FormerNames {

    public static final String KEY = "formerly";

    /** {@code id: x} also keeps the alerts and waivers of that id. */
    public static final Set<String> KEYS = Keys.of("id");

    private FormerNames() {}

    static List<FormerName> read(Fields fields, FileProblems problems) {
        List<FormerName> names = new ArrayList<>();
        for (Node item : items(fields)) {
            if (item instanceof Mapping) {
                Fields.of(item, "a former id", KEYS, problems)
                        .flatMap(former -> former.requiredId("id"))
                        .ifPresent(id -> names.add(new FormerName(id, true)));
            } else {
                Fields.single(KEY, item, problems)
                        .filter(name -> isGiven(name, problems))
                        .ifPresent(name -> names.add(new FormerName(name.text().strip(), false)));
            }
        }
        return names;
    }

    /** A single name is a list of one. */
    private static List<Node> items(Fields fields) {
        Optional<Node> one = fields.node(KEY).filter(Scalar.class::isInstance);
        return one.isPresent() ? List.of(one.get()) : fields.items(KEY);
    }

    private static boolean isGiven(Scalar name, FileProblems problems) {
        boolean isGiven = name.isGiven();
        if (!isGiven) {
            problems.add(name.place(), "a former name cannot be empty", "");
        }
        return isGiven;
    }
}
