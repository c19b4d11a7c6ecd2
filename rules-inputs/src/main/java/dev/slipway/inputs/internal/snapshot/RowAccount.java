package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of rows while they are read. */
public final class RowAccount {

    private final Map<RowFate, Integer> counts = new EnumMap<>(RowFate.class);

    public void add(RowFate fate) {
        add(fate, 1);
    }

    public void add(RowFate fate, int count) {
        if (count > 0) {
            counts.merge(fate, count, Integer::sum);
        }
    }

    /** All that were counted so far. */
    public RowCounts counts() {
        return new RowCounts(counts);
    }
}
