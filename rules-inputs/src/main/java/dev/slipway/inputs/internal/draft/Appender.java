package dev.slipway.inputs.internal.draft;

import org.snakeyaml.engine.v2.api.StreamDataWriter;

/** Takes what the YAML library writes. */
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
