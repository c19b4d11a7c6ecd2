package dev.slipway.inputs.internal.guide;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown, built row by row. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... headers) {
        row(headers);
        line(Collections.nCopies(headers.length, "---"));
    }

    MarkdownTable row(String... cells) {
        line(List.of(cells));
        return this;
    }

    /** {@code `due_on`, `due date`}. */
    static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private void line(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " "));
        text.append("|\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
