package dev.slipway.inputs.internal.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A CSV file: any common separator, quoted line ends, comment lines beginning with {@code #}. */
public final class CsvTable implements Table {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int HEADER_LINES = 50;
    private static final int FEWEST_OWN = 3;

    private final FileProblems problems;
    private final Separator separator;
    private final CsvRecordHandler handler;
    private final Iterator<CsvRecord> records;
    private boolean hasBegun;
    private boolean isBroken;

    /**
     * Finds the separator; no row is kept.
     *
     * @param isOwn whether a text is a header of Slipway's own rows
     * @param isHeader whether a text is any header that is known: asked only where no line has enough of the own ones,
     *     because the words of headers take long to load
     */
    public CsvTable(Reader text, Predicate<String> isOwn, Predicate<String> isHeader, FileProblems problems)
            throws IOException {
        this.problems = problems;
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
        String start = peek(buffered);
        this.handler = new CsvRecordHandler(problems.limits());
        List<String> lines = headerLines(start);
        boolean isOwnTable = Separator.isSettled(lines, isOwn, FEWEST_OWN);
        this.separator = Separator.of(lines, isOwnTable ? isOwn : isHeader);
        this.records = records(buffered, hasComments(start));
    }

    /** {@code comma}. */
    public String separator() {
        return separator.word();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.empty();
    }

    @Override
    public Optional<String> remedyForExcess() {
        return Optional.of("put a text that has the separator in it in quotes");
    }

    /** The next record that is not blank; of a first line such as {@code sep=;} it is silent. None after what is no CSV. */
    @Override
    public Optional<TableRow> next() {
        try {
            while (!isBroken && records.hasNext()) {
                CsvRecord record = records.next();
                if (!record.isBlank() && (hasBegun || !record.cell(0).startsWith("sep="))) {
                    hasBegun = true;
                    return Optional.of(record);
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) { // thrown by the handler, wrapped on its way
                throw unreadable;
            }
            isBroken = true;
            problems.add(
                    handler.here(),
                    "the quote of this cell is not closed, or not followed by a " + separator.word()
                            + ", or the cell is longer than " + InputLimit.VALUE.description(problems.limits()),
                    "a quote within a quoted text is written twice; " + InputLimit.VALUE.remedy(problems.limits())
                            + "; the rows from here on were not read");
        }
        return Optional.empty();
    }

    private Iterator<CsvRecord> records(Reader text, boolean hasComments) {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .commentStrategy(hasComments ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(problems.limits().valueCharacters())
                .build(handler, text)
                .iterator();
    }

    /** A first column that is called {@code #} makes no comments. */
    private boolean hasComments(String start) {
        return start.lines().limit(HEADER_LINES).noneMatch(line -> line.startsWith("#" + separator.character()));
    }

    private static List<String> headerLines(String start) {
        return start.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("sep="))
                .filter(line -> !line.startsWith("#") || line.matches("#[,;\t|].*"))
                .limit(HEADER_LINES)
                .toList();
    }

    /** The beginning of the text; the reader stays where it is. */
    private static String peek(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = 0;
        for (int count = 0; count >= 0 && length < start.length; length += Math.max(count, 0)) {
            count = text.read(start, length, start.length - length);
        }
        text.reset();
        return new String(start, 0, length);
    }
}
