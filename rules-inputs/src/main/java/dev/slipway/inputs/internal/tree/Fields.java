package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.dates.DateWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The values of one mapping by key. Impossible values and unknown keys become problems. */
public final class Fields {

    private final Place place;
    private final List<Entry> entries;
    private final FileProblems problems;
    private final Values values;

    private Fields(Mapping mapping, FileProblems problems) {
        this.place = mapping.place();
        this.entries = new ArrayList<>(mapping.entries().size());
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * The fields of a node, where it is a mapping.
     *
     * @param noun what the node is, with its article: {@code a milestone}
     */
    public static Optional<Fields> of(Node node, String noun, Set<String> known, FileProblems problems) {
        if (!(node instanceof Mapping mapping)) {
            problems.add(
                    node.place(),
                    noun + " is written as keys and values; here is " + node.noun(),
                    "known: " + String.join(", ", known));
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, problems);
        mapping.entries().forEach(entry -> fields.put(entry, known));
        return Optional.of(fields);
    }

    private void put(Entry entry, Set<String> known) {
        if (!known.contains(entry.key())) {
            refuseUnknown(entry, known, problems);
        } else if (!(entry.value() instanceof Scalar scalar) || scalar.isGiven()) {
            entries.add(entry);
        }
    }

    /** Reports a key that is not known. */
    public static void refuseUnknown(Entry entry, Set<String> known, FileProblems problems) {
        problems.add(entry.place(), "unknown key '" + entry.key() + "'", () -> Suggestion.of(entry.key(), known));
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** Where the value under the key begins; where the mapping does, if there is none. */
    public Place place(String key) {
        return node(key).map(Node::place).orElse(place);
    }

    /** The value under the key, unless it is missing or empty. */
    public Optional<Node> node(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    public Optional<Scalar> scalar(String key) {
        return node(key).flatMap(node -> single(key, node, problems));
    }

    /** The node under a key as a single value; empty, and reported, where it is none. */
    public static Optional<Scalar> single(String key, Node node, FileProblems problems) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(node.place(), "'" + key + "' is a single value, not " + node.noun(), "");
        return Optional.empty();
    }

    /** The text under the key; empty where there is none. */
    public String text(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /** The id under the key, which must be there. */
    public Optional<String> requiredId(String key) {
        if (node(key).isEmpty()) {
            problems.add(place, "'" + key + "' is missing", "");
            return Optional.empty();
        }
        return scalar(key).filter(this::isId).map(Scalar::text);
    }

    private boolean isId(Scalar scalar) {
        Optional<String> complaint = Identifiers.complaint(scalar.text());
        complaint.ifPresent(message -> problems.add(scalar.place(), message, ""));
        return complaint.isEmpty();
    }

    /** The date under the key; the unknown date where there is none. */
    public DateWindow date(String key) {
        return scalar(key).flatMap(values::date).orElse(DateWindow.unknown());
    }

    /** The date under the key, of which the last day is known; the unknown date where there is none. */
    public DateWindow boundedDate(String key) {
        return scalar(key).flatMap(values::boundedDate).orElse(DateWindow.unknown());
    }

    /** The number under the key, zero or above. */
    public OptionalDouble amount(String key) {
        return scalar(key).map(scalar -> values.amount(scalar, "'" + key + "'")).orElse(OptionalDouble.empty());
    }

    /** The number under the key, above zero. */
    public OptionalDouble positive(String key) {
        OptionalDouble amount = amount(key);
        if (amount.isPresent() && amount.getAsDouble() == 0) {
            problems.add(place(key), "'" + key + "' must be above zero", "");
            return OptionalDouble.empty();
        }
        return amount;
    }

    /** The word under the key as one of the constants of an enumeration, upper and lower case alike. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return scalar(key).flatMap(scalar -> values.word(scalar, key, words));
    }

    /** The items of the list under the key; none where there is no list. */
    public List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Sequence)) {
            problems.add(
                    place(key),
                    "'" + key + "' is a list, not " + node.get().noun(),
                    "begin each of its items with '- '");
        }
        return node.filter(Sequence.class::isInstance)
                .map(sequence -> ((Sequence) sequence).items())
                .orElse(List.of());
    }

    /** The values of the list under the key; a single value is a list of one. */
    public List<Scalar> scalars(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Scalar single) {
            return List.of(single);
        }
        List<Scalar> scalars = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Scalar scalar && scalar.isGiven()) {
                scalars.add(scalar);
            } else {
                problems.add(item.place(), "'" + key + "' lists single values, not " + item.noun(), "");
            }
        }
        return scalars;
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::text).toList();
    }
}
