package dev.slipway.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.slipway.model.json.JsonWritable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes each object as it writes itself. */
final class WritableSerializer extends StdSerializer<JsonWritable> {

    private static final long serialVersionUID = 1L;

    WritableSerializer() {
        super(JsonWritable.class);
    }

    @Override
    public void serialize(JsonWritable value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            value.writeTo(new GeneratorWriter(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
