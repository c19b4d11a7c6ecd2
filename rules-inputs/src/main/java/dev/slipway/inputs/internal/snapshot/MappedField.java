package dev.slipway.inputs.internal.snapshot;

import java.util.List;

/**
 * One line of the mapping from a tool's fields to Slipway's.
 *
 * @param theirs the names of the tool's fields; the first that is given is taken
 * @param remark what is done with it beyond taking it; empty where nothing is
 */
public record MappedField(SnapshotField ours, List<String> theirs, String remark) {

    public MappedField {
        theirs = List.copyOf(theirs);
    }

    /** A line with a remark. */
    public static MappedField remarked(SnapshotField ours, String remark, String... theirs) {
        return new MappedField(ours, List.of(theirs), remark);
    }

    /** A line of which there is nothing more to say. */
    public static MappedField of(SnapshotField ours, String... theirs) {
        return new MappedField(ours, List.of(theirs), "");
    }
}
