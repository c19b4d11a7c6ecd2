package dev.slipway.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.slipway.model.json.ExactNumber;
import dev.slipway.model.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Hands on each part to a generator of Jackson. */
record GeneratorWriter(JsonGenerator generator) implements JsonWriter {

    /** A call of the generator. */
    @FunctionalInterface
    private interface Call {
        void run() throws IOException;
    }

    private static void run(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    public void number(long value) {
        run(() -> generator.writeNumber(value));
    }

    @Override
    public void truth(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        run(generator::writeNull);
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
            run(() -> generator.writeNumber(exact.toBigIntegerExact()));
        } else if (exact.toString().equals(exact.toPlainString())) {
            run(() -> generator.writeNumber(exact));
        } else {
            run(() -> generator.writeNumber(exact.toPlainString()));
        }
    }
}
