package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON text as a whole, in which some records are named by others through their ids. */
final class JsonWhole {

    private static final String ID = "id";

    private final JsonPart top;
    private final Map<String, Map<String, JsonPart>> byList = new HashMap<>();

    JsonWhole(Node root) {
        this.top = new JsonPart(root, "", this);
    }

    JsonPart top() {
        return top;
    }

    /** The record of that id in the list at the top that has that name. */
    Optional<JsonPart> named(String list, String id) {
        return Optional.ofNullable(byList.computeIfAbsent(list, this::indexed).get(id));
    }

    private Map<String, JsonPart> indexed(String list) {
        Map<String, JsonPart> byId = new HashMap<>();
        for (JsonPart record : top.at(list + "[]")) {
            record.at(ID).stream()
                    .flatMap(id -> id.value().stream())
                    .map(Scalar::text)
                    .forEach(id -> byId.putIfAbsent(id, record));
        }
        return byId;
    }
}
