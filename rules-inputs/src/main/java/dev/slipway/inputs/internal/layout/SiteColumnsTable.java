package dev.slipway.inputs.internal.layout;

import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** A table in which each site has columns of its own, handed on as one with a column for the site, and a row for each. */
public final class SiteColumnsTable extends RearrangedTable {

    private static final String SITE = "Site";

    private final SiteHeads heads;
    private final Deque<TableRow> pending = new ArrayDeque<>();
    private boolean isBelow;

    private SiteColumnsTable(Preview table, SiteHeads heads) {
        super(table);
        this.heads = heads;
    }

    /** The table, read so where its first rows show that it is such a one. */
    public static Table orSame(Preview table) throws IOException {
        Optional<SiteHeads> heads = SiteHeads.in(table.peek(RecognisedTable.HEADER_ROWS));
        return heads.isPresent() ? new SiteColumnsTable(table, heads.get()) : table;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        if (!pending.isEmpty()) {
            return Optional.of(pending.remove());
        }
        Optional<TableRow> row = table.next();
        if (row.isEmpty() || isBelow) {
            row.ifPresent(this::spread);
            return Optional.ofNullable(pending.poll());
        }
        if (row.get().equals(heads.upper())) {
            return next();
        }
        isBelow = row.get().equals(heads.lower());
        return isBelow ? Optional.of(new HeaderRow(row.get(), heads)) : row;
    }

    /** A row for each site that has something in it, and one of no site where none has. */
    private void spread(TableRow row) {
        heads.sites().forEach((site, columns) -> {
            if (columns.values().stream().anyMatch(column -> !row.text(column).isEmpty())) {
                pending.add(new SiteRow(row, heads, site, columns));
            }
        });
        if (pending.isEmpty()) {
            pending.add(new SiteRow(row, heads, "", Map.of()));
        }
    }

    @Override
    public String remark() {
        return "'" + String.join("', '", heads.sites().keySet())
                + "' above the columns are sites: a row is read once for each site that has something in it";
    }

    private record HeaderRow(TableRow row, SiteHeads heads) implements TableRow {

        @Override
        public int width() {
            return heads.width();
        }

        @Override
        public String cell(int column) {
            int shared = heads.names().size();
            if (column < shared) {
                return heads.names().get(column);
            }
            if (column == shared) {
                return SITE;
            }
            return column < width() ? heads.headers().get(column - shared - 1) : "";
        }

        @Override
        public Place place(int column) {
            return row.place();
        }

        @Override
        public Place place() {
            return row.place();
        }
    }

    private record SiteRow(TableRow row, SiteHeads heads, String site, Map<String, Integer> columns)
            implements TableRow {

        @Override
        public int width() {
            return heads.width();
        }

        @Override
        public String cell(int column) {
            return column == heads.names().size()
                    ? site
                    : original(column).map(row::cell).orElse("");
        }

        @Override
        public Place place(int column) {
            return original(column).map(row::place).orElseGet(row::place);
        }

        @Override
        public Place place() {
            return row.place();
        }

        private Optional<Integer> original(int column) {
            int shared = heads.names().size();
            if (column < shared) {
                return Optional.of(heads.shared().get(column));
            }
            return column > shared && column < width()
                    ? Optional.ofNullable(columns.get(heads.headers().get(column - shared - 1)))
                    : Optional.empty();
        }
    }
}
