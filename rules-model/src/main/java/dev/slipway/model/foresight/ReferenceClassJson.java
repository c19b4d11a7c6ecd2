package dev.slipway.model.foresight;

import dev.slipway.model.json.InvalidJsonException;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.util.List;
import java.util.Set;

/** A reference class within a programme: its name, and each movement as a row of its file. */
public final class ReferenceClassJson {

    /** The members of the object. */
    public static final Set<String> KEYS = Set.of("name", "movements");

    private ReferenceClassJson() {}

    public static void write(JsonWriter json, String member, ReferenceClass reference) {
        json.object(member, () -> {
            json.member("name", reference.name());
            json.array("movements", reference.movements(), movement -> json.text(movement.row()));
        });
    }

    /**
     * Reads what was written.
     *
     * @throws InvalidJsonException if it is no class
     */
    public static ReferenceClass read(JsonObject json) {
        json.knowing(KEYS);
        String name = json.required("name");
        List<String> rows = json.texts("movements");
        return json.checked(
                "movements",
                () -> new ReferenceClass(
                        name, rows.stream().map(Movement::ofRow).toList()));
    }
}
