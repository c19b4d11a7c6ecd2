package dev.slipway.inputs.internal.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table whose next rows can be looked at before they are taken. */
public final class Preview extends ForwardingTable {

    private final Table table;
    private final Deque<TableRow> ahead = new ArrayDeque<>();

    public Preview(Table table) {
        super(table);
        this.table = table;
    }

    /** The rows that come next, at most so many. */
    public List<TableRow> peek(int count) throws IOException {
        while (ahead.size() < count) {
            Optional<TableRow> row = table.next();
            if (row.isEmpty()) {
                break;
            }
            ahead.add(row.get());
        }
        return new ArrayList<>(ahead).subList(0, Math.min(count, ahead.size()));
    }

    /**
     * Has the rows that were looked at come with other texts in some columns.
     *
     * @param texts those of a row, under the numbers of their columns
     */
    public void rewrite(Function<TableRow, Map<Integer, String>> texts) {
        List<TableRow> rows = new ArrayList<>(ahead);
        ahead.clear();
        for (TableRow each : rows) {
            TableRow written = each;
            for (Map.Entry<Integer, String> text : texts.apply(each).entrySet()) {
                written = new RewrittenRow(written, text.getKey(), text.getValue());
            }
            ahead.add(written);
        }
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        return ahead.isEmpty() ? table.next() : Optional.of(ahead.remove());
    }
}
