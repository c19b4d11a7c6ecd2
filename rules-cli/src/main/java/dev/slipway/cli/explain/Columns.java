package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import java.util.ArrayList;
import java.util.List;

/** Rows of text with their columns aligned under headings. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    Columns(List<String> headings) {
        widths = new int[headings.size()];
        add(headings.toArray(String[]::new));
    }

    void add(String... cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
        rows.add(List.of(cells));
    }

    void print(Console console) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append("  ")
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()));
            }
            console.say(line.toString().stripTrailing());
        }
    }
}
