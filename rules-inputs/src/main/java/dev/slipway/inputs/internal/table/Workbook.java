package dev.slipway.inputs.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ZipCheck;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an XLSX file. */
public final class Workbook implements Closeable {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30); // as it works out from March 1900 on
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private static final int LONGEST_START = 64;
    private static final String PARTS = "[Content_Types].xml";
    private static final String FORMATS = "spreadsheetml.styles+xml";

    private final ReadableWorkbook workbook;
    private final UnstoredFormulas unstored;
    private final FileProblems problems;

    private Workbook(ReadableWorkbook workbook, UnstoredFormulas unstored, FileProblems problems) {
        this.workbook = workbook;
        this.unstored = unstored;
        this.problems = problems;
    }

    /** The workbook in these bytes, if they are one. */
    public static Optional<Workbook> open(byte[] bytes, FileProblems problems) {
        if (!ZipCheck.isArchive(bytes)) {
            reportOther(bytes, problems);
            return Optional.empty();
        }
        try {
            ReadingOptions options = new ReadingOptions(hasFormats(bytes), true);
            return Optional.of(new Workbook(
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), options),
                    new UnstoredFormulas(bytes),
                    problems));
        } catch (IOException | RuntimeException e) { // the library throws whatever it meets in a broken file
            reportBroken(e, problems);
            return Optional.empty();
        }
    }

    /** Programs that write tables alone leave the part with the formats out: then days are bare numbers. */
    private static boolean hasFormats(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipCheck.opened(bytes)) {
            ZipArchiveEntry parts = zip.getEntry(PARTS);
            if (parts == null) {
                return true;
            }
            try (InputStream list = zip.getInputStream(parts)) {
                return new String(list.readAllBytes(), UTF_8).contains(FORMATS);
            }
        }
    }

    /** Names of all its sheets that are hidden. */
    public List<String> hidden() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    public List<String> sheets() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    /** The rows of a sheet. */
    public Table table(String sheet) {
        LocalDate dayZero = workbook.isDate1904() ? DAY_ZERO_1904 : DAY_ZERO;
        return new SheetTable(workbook.findSheet(sheet).orElseThrow(), dayZero, unstored, problems);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A workbook is an archive; a file that is not one has the wrong name. */
    private static void reportOther(byte[] bytes, FileProblems problems) {
        boolean isMarkup = new String(bytes, 0, Math.min(bytes.length, LONGEST_START), UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("<");
        problems.add(
                Place.FILE,
                "this is not a workbook, whatever its name says" + (isMarkup ? ": it is a web page or XML" : ""),
                isMarkup ? "open it in your spreadsheet program and save it as .xlsx" : "is it the right file?");
    }

    static void reportBroken(Exception failure, FileProblems problems) {
        problems.add(
                Place.FILE,
                "this workbook is broken" + reason(failure),
                "open it in its program and save it as .xlsx again");
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = Optional.ofNullable(root.getMessage()).orElse("");
        return message.isBlank() || message.length() > 200
                ? ""
                : ": " + message.lines().findFirst().orElse("");
    }
}
