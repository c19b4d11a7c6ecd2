package dev.slipway.inputs.internal.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.UnreadableTextException;
import dev.slipway.inputs.internal.text.ZipCheck;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Recognises workbooks that are not XLSX, and writes them as such. */
public final class OtherWorkbooks {

    private static final String OLD = "\u00D0\u00CF\u0011\u00E0";
    private static final String XLSX = "[Content_Types].xml";

    private OtherWorkbooks() {}

    /**
     * The workbook as XLSX; empty where it is of neither of the other formats.
     *
     * @throws UnreadableTextException if it is of one, and cannot be read
     */
    public static Optional<byte[]> asXlsx(byte[] bytes) throws IOException {
        try {
            if (isOld(bytes)) {
                return Optional.of(OldWorkbook.copied(bytes));
            }
            if (isOpen(bytes)) {
                RepeatedCells.require(bytes);
                return Optional.of(OpenWorkbook.copied(bytes));
            }
            return Optional.empty();
        } catch (UnreadableTextException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw refused(
                    "workbooks of this format are read by a library that is not there",
                    "add the dependency org.apache.poi:poi, or save the workbook as .xlsx");
        } catch (IOException | RuntimeException e) { // the libraries throw whatever they meet in a broken file
            throw refused("this workbook is broken, or has a password", "save it as .xlsx, without a password");
        }
    }

    private static boolean isOld(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, OLD.length()), ISO_8859_1).equals(OLD);
    }

    private static boolean isOpen(byte[] bytes) throws IOException {
        if (!ZipCheck.isArchive(bytes)) {
            return false;
        }
        try (ZipFile zip = ZipCheck.opened(bytes)) {
            return zip.getEntry(RepeatedCells.CONTENT) != null && zip.getEntry(XLSX) == null;
        }
    }

    private static UnreadableTextException refused(String message, String hint) {
        return new UnreadableTextException(Place.FILE, message, hint);
    }
}
