package dev.slipway.inputs.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.base.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as they are in the XML of a workbook, and as they are read. */
class WorkbookTest {

    private final FileProblems problems = new FileProblems("a.xlsx", InputLimits.defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <c r="A1"><v>45747</v></c>                                      | 45747
                    <c r="A1" s="1"><v>45747</v></c>                                | 2025-03-31
                    <c r="A1" s="1"><v>45747.75</v></c>                             | 2025-03-31
                    <c r="A1" s="2"><v>0.45</v></c>                                 | 45%
                    <c r="A1" s="3"><v>45747</v></c>                                | 2025-03-31
                    <c r="A1" s="4"><v>0.5</v></c>                                  | 0.5
                    <c r="A1" s="5"><v>3</v></c>                                    | 3
                    <c r="A1"><v>0.30000000000000004</v></c>                        | 0.3
                    <c r="A1"><v>1211430000000001</v></c>                           | 1211430000000001
                    <c r="A1"><v>2025</v></c>                                       | 2025
                    <c r="A1" s="1"><f>TODAY()</f><v>45747</v></c>                  | 2025-03-31
                    <c r="A1" t="str"><f>A2&amp;A3</f><v>Launch</v></c>             | Launch
                    <c r="A1" t="e"><f>A2/0</f><v>#DIV/0!</v></c>                   | #DIV/0!
                    <c r="A1" t="e"><v>#REF!</v></c>                                | #REF!
                    <c r="A1" t="b"><v>1</v></c>                                    | TRUE
                    <c r="A1" t="inlineStr"><is><t>Gate 4</t></is></c>              | Gate 4
                    """)
    void cellsAreReadAsTheirReadersSeeThem(String cell, String text) {
        assertThat(rows("", "<row r=\"1\">" + cell + "</row>")).containsExactly(List.of(text));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <c r="A1"><f>B2+14</f></c>                   | #UNSTORED!
                    <c r="A1"><f>B2+14</f><v></v></c>            | #UNSTORED!
                    <c r="A1" t="n"><f>B2+14</f><v/></c>         | #UNSTORED!
                    <c r="A1" t="str"><f>IF(B2,C2,"")</f><v/></c> | ~~
                    """)
    void aFormulaWithoutAResultIsNotOneWhoseResultIsEmpty(String cell, String text) {
        assertThat(rows("", "<row r=\"1\">" + cell + "<c r=\"B1\"><v>1</v></c></row>"))
                .containsExactly(List.of(text, "1"));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() {
        assertThat(rows("<workbookPr date1904=\"1\"/>", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44285</v></c></row>"))
                .containsExactly(List.of("2025-03-31"));
    }

    @Test
    void blankRowsArePassedOverAndHiddenOnesAreNot() {
        String rows =
                "<row r=\"2\"><c r=\"A2\" s=\"1\"/></row><row r=\"4\" hidden=\"1\"><c r=\"B4\"><v>1</v></c></row>";

        assertThat(rows("", rows)).containsExactly(List.of("", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2025-03-31</v></c></row>",
        "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"99999999999\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>"
    })
    void brokenSheetsAreOneProblem(String rows) {
        assertThat(rows("", rows)).isEmpty();
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).message()).startsWith("this workbook is broken: ");
    }

    @ParameterizedTest
    @CsvSource({
        "<row r=\"-2\"><c><v>1</v></c></row>,-2",
        "<row r=\"0\"><c><v>1</v></c></row>,0",
        "<row r=\"1048577\"><c><v>1</v></c></row>,1048577"
    })
    void aRowThatNoSheetCanHaveIsNamed(String row, int number) {
        assertThat(rows("", row)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("the sheet 'S' has a row " + number + ", which no sheet can have");
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
    void columnsAreNamedByLetters(int column, String letters) {
        assertThat(SheetRow.letters(column)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"Plan|Plan", "План|План", "Plan A|'Plan A'", "Bob's|'Bob''s'", "Q3|'Q3'", "2025|'2025'"})
    void sheetsAreQuotedAsInFormulas(String sheet, String quoted) {
        assertThat(SheetRow.quoted(sheet)).isEqualTo(quoted);
    }

    private List<List<String>> rows(String properties, String rows) {
        List<List<String>> read = new ArrayList<>();
        try (Workbook workbook =
                Workbook.open(bytes(properties, rows), problems).orElseThrow()) {
            Table table = workbook.table("S");
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                read.add(row.get().texts());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String properties, String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind + "styles+xml\"/></Types>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + relation
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\">" + properties
                            + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main + "\"><numFmts>"
                            + "<numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm\\-yy;@\"/>"
                            + "<numFmt numFmtId=\"165\" formatCode=\"h:mm\"/>"
                            + "<numFmt numFmtId=\"166\" formatCode=\"0&quot; days&quot;\"/></numFmts><cellXfs>"
                            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/>"
                            + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
