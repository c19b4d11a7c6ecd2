package dev.slipway.inputs.internal.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a table, of which some are read ahead, to learn from them, and held until their turn. */
final class HeldRows {

    /** So many rows are held at most to find out how the dates of a column are written. */
    private static final int LOOK_AHEAD = 10_000;

    private final Table table;
    private final Consumer<TableRow> learning;
    private final Deque<TableRow> ahead = new ArrayDeque<>();

    private Optional<TableRow> taken = Optional.empty();
    private int count;

    /** @param learning what is done with a row to learn from it */
    HeldRows(Table table, Consumer<TableRow> learning) {
        this.table = table;
        this.learning = learning;
    }

    /** The next row in the order of the table. */
    Optional<TableRow> take() throws IOException {
        taken = ahead.isEmpty() ? table.next() : Optional.of(ahead.remove());
        count += taken.isPresent() ? 1 : 0;
        return taken;
    }

    /** How many rows were taken. */
    int count() {
        return count;
    }

    /** Learns from all columns of the row that was taken last. */
    void learnFromTaken() {
        taken.ifPresent(learning);
    }

    /** Reads one more row ahead; false at the end of the table, and where as many as may be are held. */
    boolean readAhead() throws IOException {
        Optional<TableRow> row = ahead.size() < LOOK_AHEAD ? table.next() : Optional.empty();
        row.ifPresent(read -> {
            learning.accept(read);
            ahead.add(read);
        });
        return row.isPresent();
    }
}
