package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.Optional;

/** Finds a place by keys and list positions from the root, joined by dots: {@code selectors.0.bands.red}. */
public final class NodePath {

    private NodePath() {}

    /** The place of the last step that the tree has; of a key its own place, not that of its value. */
    public static Place place(Node root, String path) {
        Entry reached = new Entry("", root.place(), root);
        for (String step : path.split("\\.")) {
            Optional<Entry> next = step(reached.value(), step);
            if (next.isEmpty()) {
                break;
            }
            reached = next.get();
        }
        return reached.place();
    }

    private static Optional<Entry> step(Node node, String step) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().equals(step))
                    .findFirst();
        }
        if (node instanceof Sequence sequence && step.matches("\\d{1,9}")) {
            return sequence.items().stream()
                    .skip(Integer.parseInt(step))
                    .findFirst()
                    .map(item -> new Entry(step, item.place(), item));
        }
        return Optional.empty();
    }
}
