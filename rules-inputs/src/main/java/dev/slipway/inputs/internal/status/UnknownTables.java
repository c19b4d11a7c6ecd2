package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.Reading;
import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.UnknownTable;
import dev.slipway.inputs.internal.table.MappingText;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The tables of a file that are not understood, and how their reader is asked about them. */
final class UnknownTables {

    private final Reading reading;
    private final Sketches sketches;
    private final FileProblems problems;
    private final Consumer<String> notes;
    private final List<Unknown> unknown = new ArrayList<>();
    private int rows;

    UnknownTables(Reading reading, Sketches sketches, FileProblems problems, Consumer<String> notes) {
        this.reading = reading;
        this.sketches = sketches;
        this.problems = problems;
        this.notes = notes;
    }

    /** One of them, with what to call it and the sheet that it is on. */
    private record Unknown(String noun, String sheet, UnknownTable table) {}

    /** Takes up a table of which no row is read. */
    void add(Preview sheet) throws IOException {
        Optional<UnknownTable> table = UnknownTable.of(sheet.peek(RecognisedTable.HEADER_ROWS));
        if (table.isPresent()) {
            sketches.addUnknown(sheet.sheet(), table.get());
            unknown.add(new Unknown(sheet.noun(), sheet.sheet(), table.get()));
            rows += countFrom(table.get().header(), sheet);
        }
    }

    /** How many rows there are from its header on; what stands above is a title. */
    private static int countFrom(TableRow header, Preview sheet) throws IOException {
        int count = 0;
        for (Optional<TableRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            count += row.get().place().line() >= header.place().line() ? 1 : 0;
        }
        return count;
    }

    /** How many rows they have, their headers among them. */
    RowCounts rows() {
        return RowCounts.of(RowFate.OTHER, rows);
    }

    /**
     * Says which columns each has and what they could be.
     *
     * @param isAll whether the file holds nothing else, so that it is a problem
     */
    void report(boolean isAll) {
        boolean isWanted = isAll && problems.count() == 0;
        unknown.forEach(each -> report(each, isWanted));
        if (isWanted && unknown.isEmpty()) {
            problems.add(Place.FILE, "there is no row in it", "is it the right file?");
        }
    }

    private void report(Unknown one, boolean isWanted) {
        ReadingsHeader readings = ReadingsHeader.of(one.table().header());
        if (readings.isOfReadings()) {
            report(one, readings, isWanted);
            return;
        }
        String kind = reading.kind().map(wanted -> " of " + wanted.word()).orElse("");
        String message = "no column of " + (one.noun().equals("table") ? "this " : "the ") + one.noun()
                + " is known as the name of a milestone with a date or a percentage" + kind + ": it has "
                + one.table().description();
        if (!isWanted) {
            notes.accept(message);
            return;
        }
        if (one.table().isTurned()) {
            problems.add(
                    one.table().header().place(),
                    "the rows of this table are called as columns are",
                    "turn it round, so that each milestone has a row");
            return;
        }
        String entry = MappingText.line(sketches.unknown(one.sheet(), one.table()));
        problems.add(
                one.table().header().place(), message, "say in mapping.yaml which they are, for instance: " + entry);
    }

    private void report(Unknown one, ReadingsHeader readings, boolean isWanted) {
        String columns = String.join(", ", readings.missing());
        String message = (one.noun().equals("table") ? "this " : "the ") + one.noun()
                + " looks like capacity readings, and has no column for " + columns;
        if (isWanted) {
            problems.add(
                    one.table().header().place(),
                    message,
                    "report_date is the day on which each value was reported, such as 2026-03-31");
        } else {
            notes.accept(message);
        }
    }
}
