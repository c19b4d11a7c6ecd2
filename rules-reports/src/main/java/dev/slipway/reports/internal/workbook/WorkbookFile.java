package dev.slipway.reports.internal.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.reports.internal.scratch.ScratchFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an XLSX file: the same bytes for the same sheets. */
public final class WorkbookFile {

    private static final String PROPERTIES = "docProps/core.xml";

    private static final String NO_PROPERTIES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
            """;

    /** Any would do that never changes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    private final int mostRows;

    private WorkbookFile(int mostRows) {
        this.mostRows = mostRows;
    }

    /** With as many rows in a sheet as spreadsheets can show; what is more goes on in a further sheet. */
    public static WorkbookFile standard() {
        return new WorkbookFile(Worksheet.MAX_ROWS);
    }

    /** With at most so many rows in a sheet, heading included. */
    static WorkbookFile ofSheetsUpTo(int rows) {
        return new WorkbookFile(rows);
    }

    /**
     * Writes the sheets. The library writes the time into the file; so it writes a draft, which is copied without.
     *
     * @throws IOException if they cannot be written
     */
    public void write(List<Sheet> sheets, WorkbookStyle look, OutputStream out) throws IOException {
        try (ScratchFile draft = ScratchFile.open()) {
            OutputStream output = draft.output();
            try (Workbook workbook = new Workbook(output, "Slipway", null)) {
                SheetWriter writer = new SheetWriter(workbook, look, mostRows);
                for (Sheet sheet : sheets) {
                    writer.write(sheet);
                }
            }
            output.flush();
            copy(draft, out);
        }
    }

    /** A time in the file is that of a clock on the wall; the one in its extra fields would reveal the time zone. */
    private static ZipArchiveEntry timeless(ZipArchiveEntry entry) {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        entry.setExtraFields(new ZipExtraField[0]);
        return entry;
    }

    private static void copy(ScratchFile draft, OutputStream out) throws IOException {
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        try (ZipFile source =
                ZipFile.builder().setSeekableByteChannel(draft.channel()).get()) {
            for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
                if (!entry.getName().equals(PROPERTIES)) {
                    ZipArchiveEntry timeless = timeless(new ZipArchiveEntry(entry));
                    target.addRawArchiveEntry(timeless, source.getRawInputStream(entry));
                }
            }
        }
        target.putArchiveEntry(timeless(new ZipArchiveEntry(PROPERTIES)));
        target.write(NO_PROPERTIES.getBytes(UTF_8));
        target.closeArchiveEntry();
        target.finish();
        target.flush();
    }
}
