package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.text.Limits.VALUE_CHARACTERS;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of a CSV file: any common separator, quoted line ends, comment lines beginning with {@code #}. */
final class CsvStatusReader {

    private static final int LONGEST_HEADER = 1 << 16;

    private final FileProblems problems;
    private final Findings findings;

    CsvStatusReader(FileProblems problems, Findings findings) {
        this.problems = problems;
        this.findings = findings;
    }

    /** Hands on row after row; none of the file is kept. */
    void read(Reader text, Consumer<StatusRow> rows) throws IOException {
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
        Separator separator = Separator.of(peekHeader(buffered));
        CsvRecordHandler handler = new CsvRecordHandler();
        try {
            Iterator<CsvRecord> records = records(buffered, separator, handler);
            Optional<HeaderMapping> mapping = header(records, separator);
            while (mapping.isPresent() && records.hasNext()) {
                row(records.next(), mapping.get()).ifPresent(rows);
            }
        } catch (CsvParseException e) {
            problems.add(
                    handler.here(),
                    "the quote of this cell is not closed, or not followed by a " + separator.word()
                            + ", or the cell is longer than " + VALUE_CHARACTERS + " characters",
                    "a quote within a quoted text is written twice; the rows from here on were not read");
        }
    }

    private Optional<HeaderMapping> header(Iterator<CsvRecord> records, Separator separator) {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (!record.isBlank() && !record.cells().get(0).startsWith("sep=")) {
                Optional<HeaderMapping> mapping = new HeaderReader(record, problems).read();
                mapping.ifPresent(
                        found -> findings.note(problems.file() + ": separated by " + separator.word() + "; " + found));
                return mapping;
            }
        }
        findings.note(problems.file() + ": no rows");
        return Optional.empty();
    }

    private Optional<StatusRow> row(CsvRecord record, HeaderMapping mapping) {
        if (record.isBlank()) {
            return Optional.empty();
        }
        for (int i = mapping.width(); i < record.cells().size(); i++) {
            if (!record.cells().get(i).isBlank()) {
                problems.add(
                        record.places().get(i),
                        "the row has " + record.cells().size() + " cells, the header " + mapping.width(),
                        "put a text that has the separator in it in quotes");
                return Optional.empty();
            }
        }
        return Optional.of(mapping.row(record));
    }

    private static Iterator<CsvRecord> records(Reader text, Separator separator, CsvRecordHandler handler) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(VALUE_CHARACTERS)
                .build(handler, text)
                .iterator();
    }

    /** The first line that is neither blank nor a comment; the reader stays where it is. */
    private static String peekHeader(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = 0;
        for (int count = 0; count >= 0 && length < start.length; length += Math.max(count, 0)) {
            count = text.read(start, length, start.length - length);
        }
        text.reset();
        return new String(start, 0, length)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("sep="))
                .findFirst()
                .orElse("");
    }
}
