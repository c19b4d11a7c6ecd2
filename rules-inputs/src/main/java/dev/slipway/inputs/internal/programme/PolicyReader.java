package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.model.Policy;
import dev.slipway.model.PolicyException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays the tree of a {@code policy.yaml} over a policy. */
public final class PolicyReader {

    private PolicyReader() {}

    /** The base as the tree changes it; the base unchanged where something is wrong with the tree. */
    public static Policy read(Node root, Policy base, FileProblems problems) {
        if (root instanceof Scalar scalar && !scalar.isGiven()) {
            return base;
        }
        if (!(root instanceof Mapping mapping)) {
            problems.add(
                    root.place(),
                    "a policy is written as keys and values; here is " + root.noun(),
                    "known: default, selectors");
            return base;
        }
        try {
            return base.overriddenBy(map(mapping));
        } catch (PolicyException e) {
            e.faults().forEach(fault -> problems.add(place(root, fault.path()), fault.message(), fault.hint()));
            return base;
        }
    }

    private static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> values.put(entry.key(), value(entry.value())));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof Mapping mapping) {
            return map(mapping);
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(PolicyReader::value).toList();
        }
        Scalar scalar = (Scalar) node;
        return scalar.kind() == Kind.NUMBER ? number(scalar.text()) : scalar.text();
    }

    /** YAML knows numbers, such as {@code 0x1F} and {@code .inf}, that are no thresholds. */
    private static Object number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Walks as far along the path as there are nodes; a key is told where it stands, not where its value does. */
    private static Place place(Node root, String path) {
        Node node = root;
        Place place = root.place();
        for (String step : path.split("\\.")) {
            if (node instanceof Mapping mapping) {
                for (Entry entry : mapping.entries()) {
                    if (entry.key().equals(step)) {
                        place = entry.place();
                        node = entry.value();
                        break;
                    }
                }
            } else if (node instanceof Sequence sequence && step.matches("\\d{1,9}")) {
                int index = Integer.parseInt(step);
                if (index < sequence.items().size()) {
                    node = sequence.items().get(index);
                    place = node.place();
                }
            }
        }
        return place;
    }
}
