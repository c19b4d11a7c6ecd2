package dev.slipway.inputs.internal.status;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of one status file, one after the other. */
@FunctionalInterface
public interface StatusRows {

    /** The next row, as long as there is one. */
    Optional<StatusRow> next() throws IOException;

    static StatusRows of(List<StatusRow> rows) {
        Iterator<StatusRow> iterator = rows.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
