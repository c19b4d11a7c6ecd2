package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.PlanTemplate;
import dev.slipway.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Changes the XML inside a sound workbook, which changes of the whole file hardly ever reach. */
class WorkbookPartFuzzTest {

    private static final byte[] SOUND = PlanTemplate.workbook(Language.ENGLISH, 2027);

    @FuzzTest(maxExecutions = 10)
    void aWorkbookWithAnyPartIsReadOrRefused(byte[] bytes) throws IOException {
        if (bytes.length >= 3) {
            Fuzzed.status("a.xlsx", changed(bytes));
        }
    }

    /** The first byte says which part, the next two where in it the others stand instead of its own. */
    private static byte[] changed(byte[] change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile sound = ZipFile.builder().setByteArray(SOUND).get();
                ZipOutputStream target = new ZipOutputStream(bytes)) {
            int part = 0;
            for (ZipArchiveEntry entry : Collections.list(sound.getEntries())) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = sound.getInputStream(entry).readAllBytes();
                target.write(part++ == (change[0] & 0xF) ? changed(content, change) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] content, byte[] change) {
        int at = content.length == 0 ? 0 : (((change[1] & 0xFF) << 8) | (change[2] & 0xFF)) % content.length;
        byte[] changed = content.clone();
        System.arraycopy(change, 3, changed, at, Math.min(change.length - 3, content.length - at));
        return changed;
    }
}
