package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.table.TableRow;
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
                .flatMap(at -> HeaderCandidate.at(rows, at))
                .filter(candidate -> isGiven || tool.isRecognisedBy(candidate.header()))
                .map(candidate -> new Candidacy(candidate, candidate.table(tool, mapping)))
                .filter(each -> each.table().isEnough(isGiven))
                .filter(each -> tool.kind() != FileKind.SHEET
                        || mapping.isPresent()
                        || !(each.candidate().isBelowWords()
                                || each.candidate().isTurned(each.table().columns())))
                .reduce((one, other) -> other.score() > one.score() ? other : one)
                .map(Candidacy::table);
    }

    /** A header that may be meant, with the table that it makes. */
    private record Candidacy(HeaderCandidate candidate, RecognisedTable table) {

        /** Of two that say as much, one of two rows of headers says it better. */
        int score() {
            return table.columns.count() * 2 + (candidate.isOfTwoHeaders() ? 1 : 0);
        }
    }

    private static boolean isWanted(TableRow row, Optional<FileMapping> mapping) {
        return mapping.isEmpty()
                || mapping.get().header().isEmpty()
                || mapping.get().header().getAsInt() == row.place().line();
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

    /** Whether another table may stand below it: in a sheet, and in the exports of tools that write several. */
    public boolean mayHaveOthersBelow() {
        return kind() == FileKind.SHEET || kind() == FileKind.GANTTPROJECT;
    }

    /** Whether a column says on which site each row is. */
    public boolean namesSites() {
        return !columns.of(SnapshotField.TERMINAL).isEmpty()
                && !columns.of(SnapshotField.TERMINAL).equals(columns.of(SnapshotField.NAME));
    }

    /** Whether both name what their rows are about in the same words. */
    public boolean isOfTheKindOf(RecognisedTable other) {
        return nameHeaders().equals(other.nameHeaders());
    }

    private List<String> nameHeaders() {
        return columns.asMapping().getOrDefault(SnapshotField.NAME.key(), List.of());
    }

    /** Reports headers that mapping.yaml names and the table does not have. */
    public void reportUnbound(FileMapping mapping, FileProblems problems) {
        mapping.columns().forEach((field, headers) -> headers.forEach(wanted -> require(wanted, field, problems)));
        mapping.attributes().forEach((name, wanted) -> require(wanted, "the attribute " + name, problems));
    }

    private void require(String wanted, String field, FileProblems problems) {
        if (!columns.header().has(HeaderName.of(wanted))) {
            problems.add(
                    header.place(),
                    "there is no column '" + wanted + "', which " + sourceOf(field) + " names for " + field,
                    Suggestion.of(
                            wanted,
                            columns.header().names().stream()
                                    .filter(name -> !name.isBlank())
                                    .toList()));
        }
    }

    private static String sourceOf(String field) {
        return field.equals(SnapshotField.DEADLINE.key()) ? "mapping.yaml or --deadline" : "mapping.yaml";
    }

    /** {@code jira: key is 'Issue key'}. */
    @Override
    public String toString() {
        return kind().word() + " with headers in row " + header.place().line() + ": " + columns;
    }
}
