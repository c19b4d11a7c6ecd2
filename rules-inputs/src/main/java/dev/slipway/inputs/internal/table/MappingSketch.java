package dev.slipway.inputs.internal.table;

import java.util.List;

/**
 * How a table was understood, for its reader to change.
 *
 * @param mapping what would have made it understood so
 * @param unused the headers that mean nothing
 */
public record MappingSketch(FileMapping mapping, List<String> unused) {

    public MappingSketch {
        unused = List.copyOf(unused);
    }
}
