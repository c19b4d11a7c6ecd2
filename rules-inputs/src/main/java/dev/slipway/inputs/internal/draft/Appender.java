package dev.slipway.inputs.internal.draft;

import org.snakeyaml.engine.v2.api.StreamDataWriter;

/** Receives the output of the YAML library. */
record Appender(StringBuilder text) implements StreamDataWriter {

    @Override
    public void write(String part) {
        text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
        text.append(part, offset, offset + length);
    }
}
