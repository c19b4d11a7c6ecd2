package dev.slipway.inputs.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.UnreadableTextException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps where each cell begins, which the records of the library do not. */
final class CsvRecordHandler extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    /** As many columns as a spreadsheet has. */
    private static final int MOST_CELLS = 16_384;

    private final InputLimits limits;
    private long characters;
    private List<String> cells = new ArrayList<>();
    private BitSet quoted = new BitSet(0);
    private int line;

    CsvRecordHandler(InputLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(cells.size());
        quoted = new BitSet(0);
        characters = 0;
        line = Math.toIntExact(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        requireBounded(length);
        quoted.set(cells.size(), isQuoted);
        cells.add(length == 0 ? "" : new String(buffer, offset, length));
    }

    private void requireBounded(int length) {
        characters += length;
        if (characters > limits.documentBytes()) {
            throw new UncheckedIOException(UnreadableTextException.tooLong(here().line(), "this row", limits));
        }
        if (cells.size() == MOST_CELLS) {
            throw new UncheckedIOException(new UnreadableTextException(
                    here(),
                    "this row has more than " + MOST_CELLS + " cells, as many as a spreadsheet has",
                    "is a line end missing?"));
        }
    }

    /** Where the cell begins that is being read. */
    Place here() {
        return record().end();
    }

    @Override
    protected @Nullable CsvRecord buildRecord() {
        return record();
    }

    private CsvRecord record() {
        return new CsvRecord(line, cells, quoted);
    }
}
