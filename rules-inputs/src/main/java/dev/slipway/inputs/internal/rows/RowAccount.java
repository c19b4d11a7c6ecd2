package dev.slipway.inputs.internal.rows;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of each row of a table: every one is counted under one of these, so that none is lost unseen. */
final class RowAccount {

    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    /** What a row is. */
    enum Fate {
        READ("read"),
        HEADING("heading", "headings"),
        HEADER("repeated header", "repeated headers"),
        TOTAL("total", "totals"),
        PLAN("row of what was planned, not read", "rows of what was planned, not read"),
        EXAMPLE("row of the example, not read", "rows of the example, not read"),
        SUBITEM("subitem, not read", "subitems, not read"),
        REMARK("text without a name, a date or a percentage", "texts without a name, a date or a percentage"),
        REFUSED("refused");

        private final String one;
        private final String many;

        Fate(String alike) {
            this(alike, alike);
        }

        Fate(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    void add(Fate fate) {
        add(fate, 1);
    }

    void add(Fate fate, int count) {
        if (count > 0) {
            counts.merge(fate, count, Integer::sum);
        }
    }

    /** How many rows are accounted for. */
    int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 6 rows: 4 read, 1 heading, 1 total}. */
    @Override
    public String toString() {
        String parts = counts.entrySet().stream()
                .map(each -> each.getValue() + " " + (each.getValue() == 1 ? each.getKey().one : each.getKey().many))
                .collect(Collectors.joining(", "));
        return sum() + (sum() == 1 ? " row" : " rows") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
