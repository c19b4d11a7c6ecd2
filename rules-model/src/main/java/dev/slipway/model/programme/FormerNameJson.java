package dev.slipway.model.programme;

import dev.slipway.model.json.JsonObject;
import java.util.Set;

/** Reads an item of {@code formerly}. */
final class FormerNameJson {

    private FormerNameJson() {}

    static FormerName ofText(String text) {
        return new FormerName(text, false);
    }

    /** {@code {"id": "x"}}: alerts and waivers keep to that id. */
    static FormerName ofObject(JsonObject json) {
        json.knowing(Set.of("id"));
        return json.checked("id", () -> new FormerName(json.required("id"), true));
    }
}
