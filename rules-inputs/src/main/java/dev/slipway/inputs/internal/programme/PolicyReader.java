package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.inputs.internal.tree.NodePath;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.PolicyException;
import dev.slipway.model.policy.PolicyPlace;
import dev.slipway.model.policy.PolicyPlaces;
import dev.slipway.model.policy.SelectorCriteria;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays the tree of a {@code policy.yaml} over a policy. */
public final class PolicyReader {

    private PolicyReader() {}

    /** The base as what is sound of the tree changes it. */
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
            return base.overriddenBy(map(mapping), places(root, problems.file()));
        } catch (PolicyException e) {
            e.faults()
                    .forEach(fault -> problems.add(NodePath.place(root, fault.path()), fault.message(), fault.hint()));
            return e.sound();
        }
    }

    private static PolicyPlaces places(Node root, String file) {
        return path -> {
            Place place = NodePath.place(root, path);
            return new PolicyPlace(file, place.line(), place.column());
        };
    }

    private static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries()
                .forEach(entry -> values.put(
                        entry.key(),
                        SelectorCriteria.KEYS.contains(entry.key()) ? texts(entry.value()) : value(entry.value())));
        return values;
    }

    /** The value of a criterion, in which the id 007 is not the number 7. */
    private static Object texts(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> texts = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> texts.put(entry.key(), texts(entry.value())));
            return texts;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(PolicyReader::texts).toList();
        }
        return node instanceof Scalar scalar ? scalar.text() : value(node);
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

    /** YAML has numbers, such as {@code 0x1F} and {@code .inf}, that are not thresholds. */
    private static Object number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
