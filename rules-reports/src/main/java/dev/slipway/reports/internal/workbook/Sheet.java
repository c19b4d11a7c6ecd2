package dev.slipway.reports.internal.workbook;

import dev.slipway.reports.internal.scratch.ScratchFile;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet whose rows wait on disk until the workbook is written, because a workbook holds one whole sheet after the
 * other while a portfolio gives some rows of each at a time.
 */
public final class Sheet implements Closeable {

    private static final int TEXT = 't';
    private static final int NUMBER = 'n';
    private static final int DAY = 'd';

    private final String name;
    private final List<Column> columns;
    private final ScratchFile file;
    private final DataOutputStream output;
    private long rows;

    private Sheet(String name, List<Column> columns, ScratchFile file) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.file = file;
        this.output = new DataOutputStream(file.output());
    }

    /**
     * Opens a sheet without rows.
     *
     * @throws IOException if there is no room for its rows on disk
     */
    public static Sheet open(String name, List<Column> columns) throws IOException {
        return new Sheet(name, columns, ScratchFile.open());
    }

    public String name() {
        return name;
    }

    public List<Column> columns() {
        return columns;
    }

    public long rows() {
        return rows;
    }

    /**
     * Adds a row.
     *
     * @throws IOException if there is no room for it on disk
     */
    public void add(List<Cell> row) throws IOException {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells in a sheet of " + columns.size() + " columns");
        }
        for (Cell cell : row) {
            write(cell);
        }
        rows++;
    }

    private void write(Cell cell) throws IOException {
        if (cell instanceof Cell.Amount number) {
            output.writeByte(NUMBER);
            output.writeDouble(number.value());
        } else if (cell instanceof Cell.Day day) {
            output.writeByte(DAY);
            output.writeLong(day.day().toEpochDay());
        } else if (cell instanceof Cell.Text text) {
            output.writeByte(TEXT);
            output.writeInt(text.text().length());
            output.writeChars(text.text());
        }
    }

    /** The rows from the first on; none can be added any more. */
    Rows read() throws IOException {
        output.flush();
        return new Rows(new DataInputStream(file.input()));
    }

    /** Reads one row after the other. */
    final class Rows {

        private final DataInputStream input;

        private Rows(DataInputStream input) {
            this.input = input;
        }

        List<Cell> next() throws IOException {
            List<Cell> row = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                row.add(cell());
            }
            return row;
        }

        private Cell cell() throws IOException {
            return switch (input.readByte()) {
                case NUMBER -> new Cell.Amount(input.readDouble());
                case DAY -> new Cell.Day(LocalDate.ofEpochDay(input.readLong()));
                default -> text();
            };
        }

        private Cell text() throws IOException {
            char[] text = new char[input.readInt()];
            for (int i = 0; i < text.length; i++) {
                text[i] = input.readChar();
            }
            return Cell.of(new String(text));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
