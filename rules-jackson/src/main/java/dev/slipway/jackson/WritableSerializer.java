package dev.slipway.jackson;

import dev.slipway.model.json.JsonWritable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes each object as it writes itself. */
final class WritableSerializer extends StdSerializer<JsonWritable> {

    WritableSerializer() {
        super(JsonWritable.class);
    }

    @Override
    public void serialize(JsonWritable value, JsonGenerator generator, SerializationContext context) {
        value.writeTo(new GeneratorWriter(generator));
    }
}
