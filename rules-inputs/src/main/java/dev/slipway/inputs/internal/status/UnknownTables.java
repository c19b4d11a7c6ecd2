package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.UnknownTable;
import dev.slipway.inputs.internal.table.MappingText;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tables of a file that are not understood, and how their reader is asked about them. */
final class UnknownTables {

    private final Reading reading;
    private final Sketches sketches;
    private final FileProblems problems;
    private final Consumer<String> notes;
    private final Map<String, UnknownTable> bySheet = new LinkedHashMap<>();

    UnknownTables(Reading reading, Sketches sketches, FileProblems problems, Consumer<String> notes) {
        this.reading = reading;
        this.sketches = sketches;
        this.problems = problems;
        this.notes = notes;
    }

    void add(Preview sheet) throws IOException {
        UnknownTable.of(sheet.peek(RecognisedTable.HEADER_ROWS)).ifPresent(table -> {
            sketches.addUnknown(sheet.sheet(), table);
            bySheet.put(sheet.sheet(), table);
        });
    }

    /**
     * Says which columns each has and what they could be.
     *
     * @param isAll whether the file holds nothing else, so that it is a problem
     */
    void report(boolean isAll) {
        boolean isWanted = isAll && problems.count() == 0;
        bySheet.forEach((sheet, table) -> report(sheet, table, isWanted));
        if (isWanted && bySheet.isEmpty()) {
            problems.add(Place.FILE, "there is no row in it", "is it the right file?");
        }
    }

    private void report(String sheet, UnknownTable table, boolean isWanted) {
        String kind = reading.kind().map(wanted -> " of " + wanted.word()).orElse("");
        String message = "no column of " + (sheet.isEmpty() ? "this table" : "the sheet '" + sheet + "'")
                + " is known as the name of a milestone with a date or a percentage" + kind + ": it has "
                + table.description();
        if (!isWanted) {
            notes.accept(message);
            return;
        }
        String entry = MappingText.line(sketches.unknown(sheet, table));
        problems.add(table.header().place(), message, "say in mapping.yaml which they are, for instance: " + entry);
    }
}
