package dev.slipway.inputs.internal.markdown;

import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One table of a Markdown text: what stands above it, its headers, its rows. */
final class BarTable implements Table {

    private final String heading;
    private final int line;
    private final Iterator<BarRow> rows;

    /**
     * @param heading below which it is; empty where it is below none
     * @param line of its headers
     */
    BarTable(String heading, int line, List<BarRow> rows) {
        this.heading = heading;
        this.line = line;
        this.rows = List.copyOf(rows).iterator();
    }

    @Override
    public String sheet() {
        return heading;
    }

    @Override
    public String noun() {
        return "table in line " + line + (heading.isEmpty() ? "" : ", below '" + heading + "'");
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        while (rows.hasNext()) {
            BarRow row = rows.next();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.empty();
    }

    @Override
    public Optional<String> remedyForExcess() {
        return Optional.of("write a bar that is part of a text as \\|");
    }
}
