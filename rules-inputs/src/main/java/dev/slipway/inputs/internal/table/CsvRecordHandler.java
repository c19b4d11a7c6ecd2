package dev.slipway.inputs.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.slipway.inputs.Limits;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.UnreadableTextException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps, of each cell, where it begins: what the records of the library do not. */
final class CsvRecordHandler extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    /** As many columns as a spreadsheet has. */
    private static final int MOST_CELLS = 16_384;

    private final Limits limits;
    private long characters;
    private List<String> cells = new ArrayList<>();
    private List<Place> places = new ArrayList<>();
    private int line;
    private int column;

    CsvRecordHandler(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        places = new ArrayList<>();
        characters = 0;
        line = Math.toIntExact(startingLineNumber);
        column = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        requireBounded(length);
        String cell = new String(buffer, offset, length);
        cells.add(cell);
        places.add(new Place(line, column));
        advance(cell, quoted);
    }

    private void requireBounded(int length) {
        characters += length;
        if (characters > limits.documentBytes()) {
            throw new UncheckedIOException(UnreadableTextException.tooLong(line, "this row", limits));
        }
        if (cells.size() == MOST_CELLS) {
            throw new UncheckedIOException(new UnreadableTextException(
                    here(),
                    "this row has more than " + MOST_CELLS + " cells, as many as a spreadsheet has",
                    "is a line end missing?"));
        }
    }

    /** In the file a quoted cell has two quotes more, and one more for each quote within; a separator follows it. */
    private void advance(String cell, boolean quoted) {
        if (!quoted) { // there is no line end in it
            column += cell.length() + 1;
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character == '\n') {
                line++;
                column = 1;
            } else {
                column += character == '"' ? 2 : 1;
            }
        }
        column += cell.indexOf('\n') < 0 ? 3 : 2;
    }

    /** Where the cell begins that is being read. */
    Place here() {
        return new Place(line, column);
    }

    @Override
    protected @Nullable CsvRecord buildRecord() {
        return new CsvRecord(cells, places);
    }
}
