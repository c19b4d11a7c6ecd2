package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays one part of a file over another. A value keeps the place of the part that it came from. */
final class Fragments {

    private static final List<String> NAMES = List.of("id", "measure");

    private Fragments() {}

    /**
     * The lower as the upper changes it: key by key, and in lists of things with an id or a measure, thing by thing.
     * Any other value of the upper takes the place of the lower's.
     */
    static Node over(Node lower, Node upper) {
        if (lower instanceof Mapping below && upper instanceof Mapping above) {
            return over(below, above);
        }
        if (lower instanceof Sequence below && upper instanceof Sequence above && areNamed(below) && areNamed(above)) {
            return over(below, above);
        }
        return upper;
    }

    /** The items of a list; a thing that is none is the only one. */
    static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    static Optional<Node> over(Optional<Node> lower, Optional<Node> upper) {
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(over(lower.get(), upper.get()));
        }
        return upper.or(() -> lower);
    }

    private static Node over(Mapping lower, Mapping upper) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        lower.entries().forEach(entry -> entries.put(entry.key(), entry));
        upper.entries()
                .forEach(entry -> entries.merge(
                        entry.key(),
                        entry,
                        (below, above) -> new Entry(above.key(), above.place(), over(below.value(), above.value()))));
        return new Mapping(List.copyOf(entries.values()), upper.place());
    }

    private static Node over(Sequence lower, Sequence upper) {
        Map<String, Node> items = new LinkedHashMap<>();
        lower.items().forEach(item -> items.put(name(item).orElseThrow(), item));
        upper.items().forEach(item -> items.merge(name(item).orElseThrow(), item, Fragments::over));
        return new Sequence(List.copyOf(items.values()), upper.place());
    }

    private static boolean areNamed(Sequence sequence) {
        return sequence.items().stream().allMatch(item -> name(item).isPresent());
    }

    private static Optional<String> name(Node item) {
        return NAMES.stream().flatMap(key -> text(item, key).stream()).findFirst();
    }

    /** The single value under a key of a mapping. */
    static Optional<String> text(Node node, String key) {
        return value(node, key)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(Scalar::isGiven)
                .map(Scalar::text);
    }

    static Optional<Node> value(Node node, String key) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    /** The mapping with a text under a key that it does not have; any other node as it is. */
    static Node withDefault(Node node, String key, String text) {
        return withDefault(node, key, new Scalar(text, Kind.TEXT, node.place()));
    }

    static Node withDefault(Node node, String key, Node value) {
        if (!(node instanceof Mapping mapping) || value(node, key).isPresent()) {
            return node;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(key, node.place(), value));
        entries.addAll(mapping.entries());
        return new Mapping(entries, mapping.place());
    }

    static Node mapping(String key, Node value) {
        return new Mapping(List.of(new Entry(key, value.place(), value)), value.place());
    }

    static Node list(Node item) {
        return new Sequence(List.of(item), item.place());
    }

    static Node empty(Place place) {
        return new Mapping(List.of(), place);
    }
}
