package dev.slipway.jackson;

import dev.slipway.model.json.InvalidJsonException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an object as a map, and of that what it is; a mistake is a mismatched input that names the member. */
final class ObjectDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final transient Function<Map<String, ?>, ?> reading;

    ObjectDeserializer(Class<T> type, Function<Map<String, ?>, ?> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Map<String, Object> members = context.readValue(
                parser, context.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class));
        try {
            Object read = reading.apply(members);
            return type.isInstance(read)
                    ? type.cast(read)
                    : context.reportInputMismatch(this, "is no %s", type.getSimpleName());
        } catch (InvalidJsonException e) {
            return context.reportInputMismatch(this, "%s", e.getMessage());
        }
    }
}
