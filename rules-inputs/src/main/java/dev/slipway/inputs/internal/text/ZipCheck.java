package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.InputLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook or another ZIP archive before anything opens it. Every entry is unpacked and counted, since an
 * archive may lie about sizes and may let entries share bytes; it is read by its directory, as the libraries that open it do. What
 * is packed within an entry is not unpacked by anybody, so an archive within counts by its bytes.
 */
public final class ZipCheck {

    /** A workbook has a few entries for each sheet. */
    private static final int MOST_ENTRIES = 10_000;

    /** Sheets of equal rows are packed a hundred times smaller; a thousand times is what a bomb is made for. */
    private static final int HIGHEST_RATIO = 250;

    /** Below so many bytes a ratio means nothing. */
    private static final long SMALL = 1 << 20;

    private static final String BROKEN = "this archive is broken";
    private static final String SAVE_AGAIN = "save it again from the program it was made with";

    private final InputLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private int entries;
    private long unpacked;
    private int texts;
    private int neededTexts;

    private ZipCheck(InputLimits limits) {
        this.limits = limits;
    }

    /** Whether the bytes begin as an archive does. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /**
     * Returns if the archive can be opened.
     *
     * @throws UnreadableTextException if it is broken, or unpacks to more than is read
     */
    public static void require(byte[] archive, InputLimits limits) throws UnreadableTextException {
        try (ZipFile zip = opened(archive)) {
            new ZipCheck(limits).entries(zip);
        } catch (UnreadableTextException e) {
            throw e;
        } catch (EOFException e) {
            throw refused(BROKEN + ": it ends too soon", "copy it again");
        } catch (IOException | RuntimeException e) { // of the library, which is not sure of what it reads
            throw refused(BROKEN + ": " + e.getMessage(), SAVE_AGAIN);
        }
    }

    /** The archive, read by its directory as the libraries that open it do. */
    public static ZipFile opened(byte[] archive) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private void entries(ZipFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) {
                throw refused("this archive has more than " + MOST_ENTRIES + " files in it", "is it the right file?");
            }
            requireUsual(entry);
            try (InputStream bytes = zip.getInputStream(entry)) {
                count(entry, bytes);
            }
        }
        if (neededTexts > texts) {
            throw refused(
                    "texts of this workbook are lost: its cells refer to " + neededTexts + ", and it has " + texts,
                    SAVE_AGAIN);
        }
    }

    private static void requireUsual(ZipArchiveEntry entry) throws UnreadableTextException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused("this archive is locked by a password", "save it without one");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw refused("'" + entry.getName() + "' is packed as no workbook is", SAVE_AGAIN);
        }
    }

    private void count(ZipArchiveEntry entry, InputStream bytes) throws IOException {
        long ofEntry = 0;
        ColumnLimitCheck farColumns = new ColumnLimitCheck();
        SharedTextCheck shared = new SharedTextCheck();
        boolean isSheet = entry.getName().startsWith("xl/worksheets/");
        for (int number = bytes.read(buffer); number >= 0; number = bytes.read(buffer)) {
            ofEntry += number;
            unpacked += number;
            if (unpacked > limits.unpackedBytes()) {
                throw refused(
                        "this archive unpacks to more than " + InputLimit.UNPACKED.description(limits),
                        "is it the right file? else " + InputLimit.UNPACKED.remedy(limits));
            }
            if (isSheet && farColumns.isIn(buffer, number)) {
                throw refused("'" + entry.getName() + "' has a cell beyond the last column, XFD", SAVE_AGAIN);
            }
            if (shared.isIn(buffer, number) && isSheet) {
                throw refused(
                        "'" + entry.getName() + "' has a cell with a text that no workbook has so many of", SAVE_AGAIN);
            }
            if (ofEntry > SMALL && ofEntry / HIGHEST_RATIO > entry.getCompressedSize()) {
                throw refused(
                        "'" + entry.getName() + "' unpacks to more than " + HIGHEST_RATIO + " times its size",
                        "is it the right file? else save its sheets as CSV");
            }
        }
        texts += shared.texts();
        neededTexts = Math.max(neededTexts, isSheet ? shared.needed() : 0);
    }

    private static UnreadableTextException refused(String message, String hint) {
        return new UnreadableTextException(Place.FILE, message, hint);
    }
}
