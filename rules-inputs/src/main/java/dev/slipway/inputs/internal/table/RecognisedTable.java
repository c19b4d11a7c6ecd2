package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of another tool with known meanings of its columns.
 *
 * @param header the row of its headers
 * @param above the rows above it
 */
public record RecognisedTable(ToolTable tool, TableRow header, List<TableRow> above, ActivityColumns columns) {

    /** A header is among this many rows from the top that are not blank. */
    public static final int HEADER_ROWS = 50;

    private static final int FEWEST_FIELDS = 2;

    public RecognisedTable {
        above = List.copyOf(above);
    }

    /**
     * Recognises a table by its first rows.
     *
     * @param kind whose table it is, where that is known
     */
    public static Optional<RecognisedTable> in(
            List<TableRow> rows, Optional<FileKind> kind, Optional<FileMapping> mapping) {
        Stream<ToolTable> tools = kind.map(ToolTables::of).orElseGet(() -> ToolTables.all().stream());
        return tools.flatMap(tool -> in(rows, tool, kind.isPresent(), mapping).stream())
                .findFirst();
    }

    private static Optional<RecognisedTable> in(
            List<TableRow> rows, ToolTable tool, boolean isGiven, Optional<FileMapping> mapping) {
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(at -> isWanted(rows.get(at), mapping))
                .flatMap(at -> headers(rows, at)
                        .filter(names -> isGiven || tool.isRecognisedBy(names))
                        .map(names -> new RecognisedTable(
                                tool, rows.get(at), rows.subList(0, at), ActivityColumns.of(names, tool, mapping))))
                .filter(table -> table.isEnough(isGiven))
                .reduce((one, other) -> other.columns.count() > one.columns.count() ? other : one);
    }

    private static boolean isWanted(TableRow row, Optional<FileMapping> mapping) {
        return mapping.isEmpty()
                || mapping.get().header().isEmpty()
                || mapping.get().header().getAsInt() == row.place().line();
    }

    /** The names in the row itself, and those that it makes together with the row above it, if that is next to it. */
    private static Stream<Header> headers(List<TableRow> rows, int at) {
        TableRow row = rows.get(at);
        boolean isBelow =
                at > 0 && rows.get(at - 1).place().line() == row.place().line() - 1;
        return isBelow ? Stream.of(Header.of(row), Header.of(rows.get(at - 1), row)) : Stream.of(Header.of(row));
    }

    private boolean isEnough(boolean isGiven) {
        return columns.names()
                && (isGiven || columns.isBound() || (columns.states() && columns.count() >= FEWEST_FIELDS));
    }

    public FileKind kind() {
        return tool.kind();
    }

    /** Under our names the headers, as mapping.yaml has them. */
    public Map<String, List<String>> mapping() {
        return columns.asMapping();
    }

    /** The headers that mean nothing. */
    public List<String> unused() {
        return columns.unused();
    }

    /** Reports headers that mapping.yaml names and the table does not have. */
    public void reportUnbound(FileMapping mapping, FileProblems problems) {
        mapping.columns().forEach((field, headers) -> headers.stream()
                .filter(wanted -> !columns.header().has(HeaderName.of(wanted)))
                .forEach(wanted -> problems.add(
                        header.place(),
                        "there is no column '" + wanted + "', which mapping.yaml names for " + field,
                        Suggestion.of(
                                wanted,
                                columns.header().names().stream()
                                        .filter(name -> !name.isBlank())
                                        .toList()))));
    }

    /** {@code jira: key is 'Issue key'}. */
    @Override
    public String toString() {
        return kind().word() + " with headers in row " + header.place().line() + ": " + columns;
    }
}
