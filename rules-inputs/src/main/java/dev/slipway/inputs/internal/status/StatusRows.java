package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.RowCounts;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of one status file, one after the other. */
@FunctionalInterface
public interface StatusRows {

    /** The next row, as long as there is one. */
    Optional<StatusRow> next() throws IOException;

    /** What became of those rows so far that were not handed on. */
    default RowCounts leftOut() {
        return RowCounts.none();
    }

    /** These rows, which are all that is left of a file. */
    static StatusRows of(List<StatusRow> rows, RowCounts leftOut) {
        StatusRows all = of(rows);
        return new StatusRows() {
            @Override
            public Optional<StatusRow> next() throws IOException {
                return all.next();
            }

            @Override
            public RowCounts leftOut() {
                return leftOut;
            }
        };
    }

    static StatusRows of(List<StatusRow> rows) {
        Iterator<StatusRow> iterator = rows.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
