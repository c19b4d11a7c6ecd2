package dev.slipway.model.json;

/** What is written as a JSON object: the same members in the same order everywhere. */
public interface JsonWritable {

    /** Writes the members of the object, and neither its start nor its end. */
    void writeMembers(JsonWriter json);

    /** Writes the object. */
    default void writeTo(JsonWriter json) {
        json.startObject();
        writeMembers(json);
        json.endObject();
    }

    /** The object on one line, as in a report in NDJSON. */
    default String toJson() {
        StringBuilder text = new StringBuilder();
        writeTo(JsonText.onOneLine(text));
        return text.toString();
    }
}
