package dev.slipway.jackson;

import dev.slipway.model.json.ExactNumber;
import dev.slipway.model.json.JsonWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Hands on each part to a generator of Jackson. */
record GeneratorWriter(JsonGenerator generator) implements JsonWriter {

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String value) {
        generator.writeString(value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    /** Whole numbers as such; of others the shortest decimal, and never one with an exponent. */
    @Override
    public void number(double value) {
        if (!Double.isFinite(value)) {
            nothing();
            return;
        }
        BigDecimal exact = ExactNumber.of(value);
        if (exact.scale() == 0) {
            generator.writeNumber(exact.toBigIntegerExact());
        } else if (exact.toString().equals(exact.toPlainString())) {
            generator.writeNumber(exact);
        } else {
            generator.writeNumber(exact.toPlainString());
        }
    }
}
