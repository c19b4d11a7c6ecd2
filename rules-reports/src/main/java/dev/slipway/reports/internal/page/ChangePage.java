package dev.slipway.reports.internal.page;

import java.util.List;

/**
 * The content of the page about two snapshots of a schedule.
 *
 * @param files which were compared
 * @param verdict the first line
 * @param counts the lines after it
 * @param tables those that have rows
 * @param note how it is to be read
 */
public record ChangePage(
        String title, String files, String verdict, List<String> counts, List<Table> tables, String note) {

    public ChangePage {
        counts = List.copyOf(counts);
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param more what is said of the rows that are left out; empty where none is
     */
    public record Table(String title, List<Head> heads, List<List<String>> rows, String more) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The head of a column.
     *
     * @param look the class of its cells in the style of pages: {@code number}, {@code day}, or none
     */
    public record Head(String text, String look) {}
}
