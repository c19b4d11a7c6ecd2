package dev.slipway.inputs.internal.status;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.slipway.inputs.Limit;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Findings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a CSV file: any common separator, quoted line ends, comment lines beginning with {@code #}. */
final class CsvRows implements StatusRows {

    private static final int LONGEST_HEADER = 1 << 16;

    private final FileProblems problems;
    private final Separator separator;
    private final CsvRecordHandler handler;
    private final Iterator<CsvRecord> records;
    private final Optional<HeaderMapping> mapping;
    private boolean isBroken;

    /** Reads the header; none of the rows is kept. */
    CsvRows(Reader text, FileProblems problems, Findings findings) throws IOException {
        this.problems = problems;
        this.handler = new CsvRecordHandler(problems.limits());
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
        this.separator = Separator.of(peekHeader(buffered));
        this.records = records(buffered, problems.limits().valueCharacters());
        Optional<CsvRecord> header = nextRecord();
        while (header.isPresent() && header.get().cells().get(0).startsWith("sep=")) {
            header = nextRecord();
        }
        this.mapping = header.flatMap(record -> new HeaderReader(record, problems).read());
        findings.note(problems.file() + ": " + note(header.isPresent()));
    }

    private String note(boolean hasHeader) {
        return hasHeader
                ? "separated by " + separator.word()
                        + mapping.map(found -> "; " + found).orElse("")
                : "no rows";
    }

    @Override
    public Optional<StatusRow> next() {
        while (mapping.isPresent()) {
            Optional<CsvRecord> record = nextRecord();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (fits(record.get(), mapping.get())) {
                return Optional.of(mapping.get().row(record.get()));
            }
        }
        return Optional.empty();
    }

    /** The next record that is not blank; none after one that is no CSV. */
    private Optional<CsvRecord> nextRecord() {
        try {
            while (!isBroken && records.hasNext()) {
                CsvRecord record = records.next();
                if (!record.isBlank()) {
                    return Optional.of(record);
                }
            }
        } catch (CsvParseException e) {
            isBroken = true;
            if (e.getCause() instanceof UncheckedIOException unreadable) { // thrown by the handler, wrapped on its way
                throw unreadable;
            }
            problems.add(
                    handler.here(),
                    "the quote of this cell is not closed, or not followed by a " + separator.word()
                            + ", or the cell is longer than " + Limit.VALUE.told(problems.limits()),
                    "a quote within a quoted text is written twice; " + Limit.VALUE.remedy(problems.limits())
                            + "; the rows from here on were not read");
        }
        return Optional.empty();
    }

    private boolean fits(CsvRecord record, HeaderMapping header) {
        for (int i = header.width(); i < record.cells().size(); i++) {
            if (!record.cells().get(i).isBlank()) {
                problems.add(
                        record.places().get(i),
                        "the row has " + record.cells().size() + " cells, the header " + header.width(),
                        "put a text that has the separator in it in quotes");
                return false;
            }
        }
        return true;
    }

    private Iterator<CsvRecord> records(Reader text, int longest) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(longest)
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
