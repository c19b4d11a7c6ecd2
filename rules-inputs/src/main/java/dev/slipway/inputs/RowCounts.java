package dev.slipway.inputs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many rows of files there were, and what became of them: the counts add up to all. */
public record RowCounts(Map<RowFate, Integer> byFate) {

    private static final Set<RowFate> USUAL = EnumSet.of(RowFate.MATCHED, RowFate.CANCELLED, RowFate.CAPACITY);
    private static final RowCounts NONE = new RowCounts(Map.of());

    /** Fates that no row has may be left out. */
    public RowCounts {
        Map<RowFate, Integer> sorted = new EnumMap<>(RowFate.class);
        byFate.forEach((fate, count) -> {
            if (count > 0) {
                sorted.put(fate, count);
            }
        });
        byFate = Collections.unmodifiableMap(sorted);
    }

    public static RowCounts none() {
        return NONE;
    }

    public static RowCounts of(RowFate fate, int count) {
        return new RowCounts(Map.of(fate, count));
    }

    public int of(RowFate fate) {
        return byFate.getOrDefault(fate, 0);
    }

    public int total() {
        return byFate.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** These and others together. */
    public RowCounts and(RowCounts others) {
        if (byFate.isEmpty() || others.byFate.isEmpty()) {
            return byFate.isEmpty() ? others : this;
        }
        Map<RowFate, Integer> sums = new EnumMap<>(byFate);
        others.byFate.forEach((fate, count) -> sums.merge(fate, count, Integer::sum));
        return new RowCounts(sums);
    }

    /** These but for those of one fate. */
    public RowCounts without(RowFate fate) {
        Map<RowFate, Integer> rest = new EnumMap<>(RowFate.class);
        rest.putAll(byFate);
        rest.remove(fate);
        return new RowCounts(rest);
    }

    /** Whether all of them are plainly reports on what the programme has. */
    public boolean areUsual() {
        return USUAL.containsAll(byFate.keySet());
    }

    /** {@code 6 rows: 4 read, 1 heading, 1 total}. */
    @Override
    public String toString() {
        String parts = byFate.entrySet().stream()
                .map(each -> each.getKey().counted(each.getValue()))
                .collect(Collectors.joining(", "));
        return total() + (total() == 1 ? " row" : " rows") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
