package dev.slipway.reports;

import java.util.ArrayList;
import java.util.List;

/** Rows of text with their columns aligned under headings. */
final class AlignedColumns {

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    AlignedColumns(List<String> headings) {
        widths = new int[headings.size()];
        add(headings.toArray(String[]::new));
    }

    void add(String... cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
        rows.add(List.of(cells));
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append("  ")
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()));
        }
        return line.toString().stripTrailing();
    }
}
