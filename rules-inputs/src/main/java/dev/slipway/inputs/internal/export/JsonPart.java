package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a JSON text, and the way that leads to it from the top.
 *
 * @param pointer of RFC 6901: {@code /3/due_on}; empty for the whole
 */
record JsonPart(Node node, String pointer, JsonWhole whole) {

    static JsonPart root(Node root) {
        return new JsonWhole(root).top();
    }

    Place place() {
        return new Place(node.place().line(), node.place().column(), pointer);
    }

    boolean isRecord() {
        return node instanceof Mapping;
    }

    boolean isList() {
        return node instanceof Sequence;
    }

    /** The value here, if it is one and not null or blank. */
    Optional<Scalar> value() {
        return node instanceof Scalar scalar && scalar.isGiven()
                ? Optional.of(new Scalar(scalar.text(), scalar.kind(), place()))
                : Optional.empty();
    }

    /** The items of a list; none of anything else. */
    Stream<JsonPart> items() {
        return node instanceof Sequence sequence
                ? IntStream.range(0, sequence.items().size())
                        .mapToObj(index -> new JsonPart(sequence.items().get(index), pointer + "/" + index, whole))
                : Stream.empty();
    }

    /** Whether something is at the end of the path, even null. */
    boolean has(String path) {
        return !at(path).isEmpty();
    }

    /** Whether exactly this value is at the end of the path. */
    boolean has(String path, String text) {
        return at(path).stream().flatMap(reached -> reached.value().stream()).anyMatch(value -> value.text()
                .equals(text));
    }

    /** The parts at the end of a path, as {@link JsonPath} has them. */
    List<JsonPart> at(String path) {
        JsonPath way = JsonPath.of(path);
        Stream<JsonPart> reached = Stream.of(way.isFromTop() ? whole.top() : this);
        for (JsonPath.Step step : way.steps()) {
            reached = reached.flatMap(part -> part.under(step.key()));
            if (step.isList()) {
                reached = reached.flatMap(JsonPart::items).filter(item -> step.condition()
                        .filter(wanted -> !item.meets(wanted))
                        .isEmpty());
            }
        }
        return reached.toList();
    }

    private boolean meets(JsonPath.Condition condition) {
        return under(condition.key()).flatMap(part -> part.value().stream()).anyMatch(value -> value.text()
                .equalsIgnoreCase(condition.value()));
    }

    private Stream<JsonPart> under(String key) {
        return node instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> new JsonPart(entry.value(), pointer + "/" + escaped(key), whole))
                : Stream.empty();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
