package dev.slipway.inputs.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.slipway.inputs.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ZipCheckTest {

    private static final InputLimits LIMITS = InputLimits.defaults().with("unpacked", "4MiB");

    @Test
    void aWorkbookPasses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            for (int row = 0; row < 30_000; row++) {
                sheet.value(row, 0, "the same in every row");
            }
        }

        assertThatCode(() -> ZipCheck.require(bytes.toByteArray(), LIMITS)).doesNotThrowAnyException();
    }

    @Test
    void aBombIsRefusedByItsRatio() throws IOException {
        assertThat(refusalOf(zip("sheet.xml", 3 << 20)))
                .isEqualTo("'sheet.xml' unpacks to more than 250 times its size"
                        + " (is it the right file? else save its sheets as CSV)");
    }

    @Test
    void manyEntriesThatAreSmallEachAreRefusedTogether() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("sheet" + i));
                zip.write(new byte[1 << 20]);
            }
        }

        assertThat(refusalOf(bytes.toByteArray()))
                .isEqualTo("this archive unpacks to more than 4 MiB, the limit 'unpacked'"
                        + " (is it the right file? else raise it with --limit unpacked=8MiB)");
    }

    @Test
    void aTextFarBeyondTheLastIsRefused() throws IOException {
        for (String cell :
                List.of("<c r=\"A1\" t=\"s\"><v>999999999</v></c>", "<c t='s' r='A1' ><f>1</f><v>99999999</v></c>")) {
            assertThat(refusalOf(sheet("<row>" + cell + "</row>")))
                    .startsWith("'xl/worksheets/sheet1.xml' has a cell with a text that no workbook has so many of");
        }
        assertThatCode(() -> ZipCheck.require(
                        sheet("<row><c r=\"A1\" t=\"s\"><v>0000000</v></c><c r=\"B1\"><v>999999999</v></c></row>"),
                        LIMITS))
                .doesNotThrowAnyException();
    }

    @Test
    void aWorkbookThatLostItsTextsIsRefused() throws IOException {
        String cells = "<row><c r=\"A1\" t=\"s\"><v>0</v></c><x:c t='s'><x:v>1</x:v></x:c></row>";

        assertThat(refusalOf(workbook(cells, "")))
                .isEqualTo("texts of this workbook are lost: its cells refer to 2, and it has 0"
                        + " (save it again from the program it was made with)");
        assertThat(refusalOf(workbook(cells, "<sst><si><t>Milestone</t></si></sst>")))
                .startsWith("texts of this workbook are lost: its cells refer to 2, and it has 1");
        assertThatCode(() -> ZipCheck.require(
                        workbook(cells, "<x:sst><x:si xml:space='preserve'><x:t>Site</x:t></x:si><x:si/></x:sst>"),
                        LIMITS))
                .doesNotThrowAnyException();
    }

    private static byte[] sheet(String xml) throws IOException {
        return workbook(xml, "<sst><si/></sst>");
    }

    private static byte[] workbook(String sheet, String texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(texts.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aSizeThatTheArchiveStatesIsNotBelieved() throws IOException {
        byte[] bomb = zip("sheet.xml", 3 << 20);
        ByteBuffer directory = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int entry = indexOf(bomb, new byte[] {'P', 'K', 1, 2});
        directory.putInt(entry + 24, 10); // the unpacked size

        assertThat(refusalOf(bomb)).startsWith("'sheet.xml' unpacks to more than 250 times its size");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotUnpacked() throws IOException {
        byte[] inner = zip("sheet.xml", 64 << 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("embedded.xlsx"));
            zip.write(inner);
        }

        assertThatCode(() -> ZipCheck.require(bytes.toByteArray(), LIMITS)).doesNotThrowAnyException();
    }

    @Test
    void moreEntriesThanAnyWorkbookHasAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }

        assertThat(refusalOf(bytes.toByteArray()))
                .isEqualTo("this archive has more than 10000 files in it (is it the right file?)");
    }

    @Test
    void everyTruncationOfAnArchiveIsRefused() throws IOException {
        byte[] whole = zip("sheet.xml", 1_000);

        for (int length = 0; length < whole.length; length++) {
            assertThat(refusalOf(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .startsWith("this archive is broken: ");
        }
    }

    @Test
    void damagedContentIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sheet.xml"));
            zip.write("<row/>".repeat(1_000).getBytes(UTF_8));
            zip.write(noise);
        }
        byte[] damaged = bytes.toByteArray();
        Arrays.fill(damaged, 40, 400, (byte) 0x5A);

        assertThat(refusalOf(damaged)).startsWith("this archive is broken: ");
    }

    private static String refusalOf(byte[] archive) {
        UnreadableTextException refusal =
                catchThrowableOfType(UnreadableTextException.class, () -> ZipCheck.require(archive, LIMITS));
        return refusal.getMessage() + " (" + refusal.hint() + ")";
    }

    private static byte[] zip(String entry, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            writeZeros(zip, zeros);
        }
        return bytes.toByteArray();
    }

    private static void writeZeros(OutputStream out, int number) throws IOException {
        byte[] some = new byte[1 << 10];
        for (int left = number; left > 0; left -= some.length) {
            out.write(some, 0, Math.min(left, some.length));
        }
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("it is not in there");
    }
}
