package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.rows.SheetRole;
import dev.slipway.inputs.internal.rows.TableSnapshotReader;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.DateHints;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a table of another tool, and those below it on the same sheet that are of its kind; of others it says where they are. */
final class ForeignTables {

    private final SheetRole role;
    private final DateHints hints;
    private final Optional<FileMapping> said;
    private final StateWords states;
    private final FileProblems problems;
    private final Consumer<String> notes;

    ForeignTables(
            SheetRole role,
            DateHints hints,
            Optional<FileMapping> said,
            StateWords states,
            FileProblems problems,
            Consumer<String> notes) {
        this.role = role;
        this.hints = hints;
        this.said = said;
        this.states = states;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * What the tables say, the first one first.
     *
     * @param table at the row after the header of the first one
     */
    List<StatusContent> read(Preview table, RecognisedTable first) throws IOException {
        List<StatusContent> contents = new ArrayList<>();
        contents.add(snapshot(table, first, role));
        for (List<TableRow> ahead = table.peek(RecognisedTable.HEADER_ROWS);
                !ahead.isEmpty();
                ahead = table.peek(RecognisedTable.HEADER_ROWS)) {
            Optional<TableRow> title = title(ahead);
            TableRow header = ahead.get(title.isPresent() ? 1 : 0);
            Optional<RecognisedTable> next = RecognisedTable.in(ahead, Optional.empty(), said)
                    .filter(found -> found.kind() == FileKind.SHEET
                            && found.header().equals(header)
                            && found.isOfTheKindOf(first));
            if (title.isPresent()) {
                table.next();
            }
            table.next();
            if (next.isPresent()) {
                notes.accept("another table begins in row " + header.place().line() + ": " + next.get());
                contents.add(snapshot(
                        table,
                        next.get(),
                        title.map(row -> role.under(firstText(row))).orElse(role)));
            } else {
                contents.add(passOver(table, header));
            }
        }
        return contents;
    }

    /** The row of one text that stands right above a header. */
    private static Optional<TableRow> title(List<TableRow> ahead) {
        boolean isTitled = ahead.size() > 1
                && ahead.get(0).filled().count() == 1
                && ahead.get(1).filled().count() > 1
                && ahead.get(1).place().line() == ahead.get(0).place().line() + 1;
        return isTitled ? Optional.of(ahead.get(0)) : Optional.empty();
    }

    private static String firstText(TableRow row) {
        return row.filled().findFirst().orElse("");
    }

    private StatusContent snapshot(Preview table, RecognisedTable recognised, SheetRole role) throws IOException {
        TableSnapshotReader reader = new TableSnapshotReader(recognised, role, problems, states);
        StatusContent content =
                new StatusContent.Foreign(reader.read(table, hints, said.flatMap(FileMapping::reportDate)));
        reader.notes().forEach(notes);
        return content;
    }

    private StatusContent passOver(Preview table, TableRow header) throws IOException {
        int rows = TableSnapshotReader.passOver(table, header);
        String columns = String.join("', '", header.filled().toList());
        notes.accept("another table begins in row " + header.place().line() + ", with the columns '" + columns
                + "'; its " + rows + (rows == 1 ? " row was" : " rows were") + " not read");
        return new StatusContent.Unread(RowCounts.of(RowFate.OTHER, rows));
    }
}
