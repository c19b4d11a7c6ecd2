package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.SpreadSheet;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as offices make them: imported as a programme, then read as its status. */
class OfficeSheetTest extends OfficeFiles {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Project_ID,Project_Name,Status,Planned_Start,Planned_End,Actual_End | B-7,Quay wall,Done,2025-02-01,2025-08-31,2026-02-01
                    Milestone,Planned Completion Date,Estimated Completion Date,Actual Completion Date | Quay wall,2025-08-31,,2026-02-01
                    Lugar,Hito,Fecha planificada,Fecha prevista,Fecha real | Muelle,Quay wall,2025-08-31,,2026-02-01
                    工程,节点名称,计划完成日期,预计完成日期,实际完成日期 | 港,Quay wall,2025-08-31,,2026-02-01
                    № п/п,Площадка,Контрольная точка,Плановый срок,Фактический срок | 1,Порт,Quay wall,2025-08-31,2026-02-01
                    Nr.,Anlage,Meilenstein,Soll-Termin,Ist-Termin | 1,Kai,Quay wall,2025-08-31,2026-02-01
                    Site,Jalon,Date prévue,Date réelle | Quai,Quay wall,2025-08-31,2026-02-01
                    """)
    void theDateThatWasPromisedIsTheDeadlineInWhateverWords(String header, String row) {
        file("sheet.csv", header + "\n" + row + "\n");

        assertThat(milestones("sheet.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Quay wall 2025-08-31");
        assertThat(updates("sheet.csv").get(0).actual().toString()).contains("2026-02-01");
    }

    @Test
    void theLatestApprovedEndIsThePromise() {
        file(
                "schemes.csv",
                """
                XYZ ID Number,Project Name,Department,XYZ Delivery Confidence,Project - Start Date (Latest Approved Start Date),Project - End Date (Latest Approved End Date)
                T_1,Tunnel,Transport,AMBER,2011-04-01,2031-03-31
                """);

        Milestone tunnel = milestones("schemes.csv").get(0);
        assertThat(tunnel.deadline().text()).isEqualTo("2031-03-31");
        assertThat(tunnel.keys()).containsExactly("T_1");
    }

    @Test
    void anOriginalClosingDateIsThePromiseAndARevisedOneTheForecast() {
        file(
                "loans.csv",
                """
                Project ID,Project Name,Board Approval Date,Original Closing Date,Revised Closing Date,Closing Date
                L1,Harbour crane,2016-05-01,2022-03-31,2024-09-30,2024-09-30
                """);

        assertThat(milestones("loans.csv").get(0).deadline().text()).isEqualTo("2022-03-31");
        assertThat(forecasts("loans.csv")).containsExactly("2026-06-30 2024-09-30");
    }

    @Test
    void theLatestRevisionIsTheForecast() {
        file(
                "revisions.csv",
                """
                Milestone,Original date,Revision 1,Revision 2,Revision 3
                Berth ready,2026-01-31,2026-03-31,2026-05-31,
                """);

        assertThat(milestones("revisions.csv").get(0).deadline().text()).isEqualTo("2026-01-31");
        assertThat(forecasts("revisions.csv")).containsExactly("2026-06-30 2026-05-31");
    }

    @Test
    void aForecastOrACompletionIsNeverMadeTheDeadline() {
        file("plan.csv", "Milestone,Finish,Completed\nPermit,2026-02-28,2026-02-20\nOpening,2026-09-30,\n");

        ProgrammeImport imported = imported("plan.csv");

        assertThat(imported.yaml().orElseThrow()).doesNotContain("deadline");
        assertThat(imported.notes())
                .contains(
                        "no milestone has a deadline: no column says that it is one, and no other date was taken for it."
                                + " Say which column it is with --deadline COLUMN, or in mapping.yaml");
        deadline = Optional.of("Finish");
        assertThat(milestones("plan.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-02-28", "2026-09-30");
    }

    @Test
    void aToolThatKeepsNoBaselinePromisesItsFirstDueDate() {
        file("issues.csv", "Summary,Issue key,Due Date,Resolved\nPermit,P-1,2026-02-28,\nSurvey,P-2,,2026-01-31\n");

        ProgrammeImport imported = imported("issues.csv");

        assertThat(milestones("issues.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-02-28", "");
        assertThat(imported.notes())
                .anySatisfy(note -> assertThat(note).contains("the first date forecast became the deadline"))
                .contains("1 of 2 milestones have no deadline: the files state none");
    }

    @Test
    void aCardOfTrelloIsDoneWhereItsBoxIsTickedOrItsListSaysSo() {
        file(
                "board.csv",
                """
                Card ID,Card Name,Card URL,Due Date,Last Activity Date,List Name,Board Name,Archived,Start Date,Due Complete
                a1,Fairway,https://trello.example/a1,2026-02-28T09:00:00.000Z,2026-03-04T10:00:00.000Z,Doing,Berth,false,,true
                a2,Crane rails,https://trello.example/a2,2026-08-31T09:00:00.000Z,2026-06-04T10:00:00.000Z,Doing,Berth,false,,false
                a3,Lighting,https://trello.example/a3,2026-05-31T09:00:00.000Z,2026-05-14T10:00:00.000Z,Done,Berth,true,,false
                """);

        assertThat(milestones("board.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "berth/fairway 2026-02-28", "berth/crane-rails 2026-08-31", "berth/lighting 2026-05-31");
        assertThat(states("board.csv")).containsExactly("done", "started", "done");
    }

    @Test
    void aWorkItemIsNamedByTheColumnOfItsLevel() {
        file(
                "items.csv",
                """
                ID,Work Item Type,Title 1,Title 2,Assigned To,State,Target Date,Closed Date,Area Path
                7,Epic,Berth works,,Ann <a@x.example>,Active,12/31/2026 12:00:00 AM,,Berth
                8,Feature,,Fairway,Ann <a@x.example>,Closed,2/28/2026 12:00:00 AM,3/4/2026 9:12:44 AM,Berth
                9,Feature,,Spare crane,Ben <b@x.example>,Removed,5/31/2026 12:00:00 AM,,Berth
                """);

        assertThat(milestones("items.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly("Fairway 2026-02-28", "Spare crane 2026-05-31");
        assertThat(states("items.csv")).containsExactly("done", "cancelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ID,Type,Subject,Status,Start date,Finish date,% Complete,Project | 7,Milestone,Fairway,Closed,,2026-02-28,100,Berth
                    ID;Typ;Thema;Status;Anfangstermin;Endtermin;% abgeschlossen;Projekt | 7;Meilenstein;Fairway;Geschlossen;;2026-02-28;100;Berth
                    """)
    void aTableOfOpenProjectPromisesItsFirstFinish(String header, String row) {
        file("table.csv", header + "\n" + row + "\n");

        assertThat(milestones("table.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly("berth/fairway 2026-02-28");
        assertThat(states("table.csv")).containsExactly("done");
    }

    @Test
    void progressInWordsIsAState() {
        file(
                "planner.csv",
                """
                Task Name,Progress,Due date
                Fairway,Completed,2026-02-28
                Crane rails,In progress,2026-08-31
                Lighting,Not started,2026-09-30
                """);

        assertThat(states("planner.csv")).containsExactly("done", "started", "planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1251 | Веха;Плановый срок;Прогноз | Причал;31.08.2026;30.11.2026
                    windows-1252 | Étape;Échéance;Fin prévue | Quai réparé;31.08.2026;30.11.2026
                    GB18030 | 节点名称;计划完成日期;预计完成日期 | 码头;2026-08-31;2026-11-30
                    UTF-16 | Milestone;Due Date;Forecast | Quay;31.08.2026;30.11.2026
                    """)
    void aSheetInAnOldEncodingIsReadWhereItsHeadersMakeSenseInNoOther(String encoding, String header, String row) {
        file("old.csv", (header + "\n" + row + "\n").getBytes(Charset.forName(encoding)));

        assertThat(milestones("old.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly(row.substring(0, row.indexOf(';')) + " 2026-08-31");
        assertThat(told("old.csv"))
                .anySatisfy(note -> assertThat(note).startsWith("old.csv: read as " + encoding + " text"));
    }

    @Test
    void whereNothingTellsTheEncodingItIsAskedFor() {
        file("old.csv", "Milestone,Due Date\nQuai r\u00e9par\u00e9,2026-08-31\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused("old.csv"))
                .containsExactly(
                        "old.csv:2:7: this byte is not UTF-8 (save the file as UTF-8 and try again; for a table say"
                                + " --encoding, such as windows-1252)");
        reading = reading.withEncoding(Charset.forName("windows-1252"));
        assertThat(milestones("old.csv")).extracting(Milestone::name).containsExactly("Quai r\u00e9par\u00e9");
    }

    @Test
    void aWorkbookOfTheOldFormatIsReadCellByCell() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle share = book.createCellStyle();
            share.setDataFormat(book.createDataFormat().getFormat("0%"));
            Sheet sheet = book.createSheet("Plan");
            Row header = sheet.createRow(0);
            List<String> headers = List.of("Milestone", "Due Date", "Forecast", "% Complete");
            headers.forEach(name -> header.createCell(headers.indexOf(name)).setCellValue(name));
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Quay wall");
            row.createCell(1).setCellValue(LocalDate.of(2026, 6, 30));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellFormula("DATE(2026,9,30)");
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(0.45);
            row.getCell(3).setCellStyle(share);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream bytes = Files.newOutputStream(path.resolve("plan.xls"))) {
                book.write(bytes);
            }
        }

        assertReadsTheQuayWall("plan.xls");
    }

    @Test
    void anErrorInAWorkbookOfTheOldFormatIsNoBlank() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("Plan");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Milestone");
            header.createCell(1).setCellValue("Due Date");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Quay wall");
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            try (OutputStream bytes = Files.newOutputStream(path.resolve("error.xls"))) {
                book.write(bytes);
            }
        }

        assertThat(refused("error.xls"))
                .containsExactly("error.xls:Plan!B2: the spreadsheet could not work out this cell: #REF!"
                        + " (fix its formula; the row was not read)");
    }

    @Test
    void aWorkbookOfLibreOfficeIsReadCellByCell() throws IOException {
        com.github.miachm.sods.Sheet sheet = new com.github.miachm.sods.Sheet("Plan", 2, 4);
        sheet.getRange(0, 0, 1, 4).setValues("Milestone", "Due Date", "Forecast", "% Complete");
        sheet.getRange(1, 0, 1, 4)
                .setValues(
                        "Quay wall", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), new OfficePercentage(0.45));
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        book.save(path.resolve("plan.ods").toFile());

        assertReadsTheQuayWall("plan.ods");
    }

    private void assertReadsTheQuayWall(String name) {
        assertThat(milestones(name).get(0).deadline().text()).isEqualTo("2026-06-30");
        MilestoneUpdate update = updates(name).get(0);
        assertThat(update.forecast().map(DateWindow::text)).contains("2026-09-30");
        assertThat(update.percent()).hasValue(45);
        assertThat(update.provenance().toString()).endsWith(name + ":Plan!C2");
    }

    @Test
    void aWorkbookWhoseCellsAreRepeatedWithoutBoundsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    """
                    <d xmlns:t="t" xmlns:o="o"><t:table-row t:number-rows-repeated="1048576">
                    <t:table-cell t:number-columns-repeated="16384" o:value-type="float"/></t:table-row></d>
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
        file("bomb.ods", bytes.toByteArray());

        assertThat(refused("bomb.ods"))
                .containsExactly(
                        "bomb.ods: this workbook has more than 5000000 cells with something in them (is it the right"
                                + " file? else save its sheets as CSV)");
        file("broken.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThat(refused("broken.xls"))
                .containsExactly("broken.xls: this workbook is broken, or has a password (save it as .xlsx, without a"
                        + " password)");
    }

    @Test
    void headersOfTwoRowsTellStartFromFinish() {
        workbook("tracker.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Sheet1");
            row(sheet, 0, "Harbour programme");
            row(sheet, 1, "Data date: 15-Jun-2026");
            row(sheet, 3, "No", "Milestone", "Baseline", "", "Forecast", "", "Actual", "", "Remarks");
            row(sheet, 4, "", "", "Start", "Finish", "Start", "Finish", "Start", "Finish", "");
            row(
                    sheet,
                    5,
                    "1",
                    "Fairway",
                    "2026-02-01",
                    "2026-05-31",
                    "2026-02-01",
                    "2026-09-30",
                    "2026-02-01",
                    "",
                    "silt");
        });

        assertThat(milestones("tracker.xlsx").get(0).deadline().text()).isEqualTo("2026-05-31");
        MilestoneUpdate update = updatesAsStated("tracker.xlsx").get(0);
        assertThat(update.forecast().map(DateWindow::text)).contains("2026-09-30");
        assertThat(update.actual()).contains(new ActualReport.Absent());
        assertThat(update.reportDate()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void aRowOfDataIsNoHeader() {
        file(
                "words.csv",
                "Thing,Class,Finished,Wanted\nSurvey,Milestone,Done,Deadline\nDredging,Milestone,2026-03-01,2026-01-31\n");

        assertThat(refused("words.csv"))
                .singleElement()
                .asString()
                .startsWith("words.csv:1: no column of this table is known as the name of a milestone")
                .contains(
                        "'Wanted' (a date: deadline, forecast or actual)",
                        "files: [{match: words.csv, kind: sheet, header: 1, columns: {");
    }

    @Test
    void aSiteThatIsMergedDownHoldsForTheRowsBelow() {
        workbook("merged.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Sheet1");
            row(sheet, 0, "Site", "Milestone", "Baseline Finish");
            row(sheet, 1, "West pier", "Permit", "2026-01-31");
            row(sheet, 2, "", "Opening", "2026-12-31");
            row(sheet, 3, "East pier", "Permit", "2026-02-28");
            row(sheet, 4, "", "Opening", "2026-11-30");
        });

        assertThat(milestones("merged.xlsx"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "west-pier/permit 2026-01-31",
                        "west-pier/opening 2026-12-31",
                        "east-pier/permit 2026-02-28",
                        "east-pier/opening 2026-11-30");
    }

    @Test
    void headingsAreSitesAndSumsAreCounted() {
        file(
                "sections.csv",
                """
                Harbour programme,,
                Status as of 31 May 2026,,
                Milestone,Planned Date,Actual Date
                WEST PIER,,
                Permit,2026-01-31,2026-02-14
                Opening,2026-12-31,
                EAST PIER,,
                Permit,2026-02-28,
                Total,,
                * dates as approved by the board,,
                """);

        assertThat(milestones("sections.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/permit", "west-pier/opening", "east-pier/permit");
        assertThat(told("sections.csv"))
                .contains(
                        "sections.csv: sites from headings: 'WEST PIER', 'EAST PIER'",
                        "sections.csv: 7 rows: 3 read, 2 headings, 1 total, 1 text without a name, a date or a percentage",
                        "sections.csv: deadline from 'Planned Date', 3 dates");
        assertThat(updatesAsStated("sections.csv").get(0).reportDate()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void tablesOfOneHeaderEachBelowATitleAreSites() {
        file(
                "titled.csv",
                """
                West pier,,
                Milestone,Planned Finish,Forecast Finish
                Permit,2026-01-31,2026-02-14
                Opening,2026-12-31,
                ,,
                East pier,,
                Milestone,Planned Finish,Forecast Finish
                Permit,2026-02-28,
                Opening,2026-11-30,2027-01-15
                """);

        assertThat(milestones("titled.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "west-pier/permit 2026-01-31",
                        "west-pier/opening 2026-12-31",
                        "east-pier/permit 2026-02-28",
                        "east-pier/opening 2026-11-30");
        assertThat(told("titled.csv"))
                .contains(
                        "titled.csv: sites from headings: 'West pier', 'East pier'",
                        "titled.csv: 6 rows: 4 read, 1 heading, 1 repeated header");
        assertThat(forecasts("titled.csv")).contains("2026-06-30 2026-02-14", "2026-06-30 2027-01-15");
    }

    @Test
    void aTitleRightAboveAHeaderIsNoPartOfIt() {
        file("title.csv", "Milestones,,\nMilestone,Planned Finish,Actual Finish\nPermit,2026-01-31,2026-02-14\n");

        assertThat(told("title.csv")).contains("title.csv: deadline from 'Planned Finish', 1 date");
    }

    @Test
    void aTitleAboveARepeatedHeaderIsNoMilestoneWhereAColumnNamesTheSites() {
        file(
                "stages.csv",
                """
                Milestone,Site,Planned Finish
                Permit,West pier,2026-01-31
                Works,,
                Milestone,Site,Planned Finish
                Opening,East pier,2026-12-31
                """);

        assertThat(milestones("stages.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/permit", "east-pier/opening");
        assertThat(told("stages.csv")).contains("stages.csv: 4 rows: 2 read, 1 heading, 1 repeated header");
    }

    @Test
    void sheetsOfMonthsAreReportsOfTheirDays() {
        workbook("months.xlsx", book -> {
            for (String month : List.of("May 2026", "Jun 2026", "Apr 2026")) {
                Worksheet sheet = book.newWorksheet(month);
                row(sheet, 0, "Milestone", "Baseline Finish", "Forecast");
                row(sheet, 1, "Opening", "2026-12-31", month.startsWith("Jun") ? "2027-03-31" : "2026-12-31");
            }
        });

        assertThat(milestones("months.xlsx")).hasSize(1);
        assertThat(forecasts("months.xlsx"))
                .containsExactlyInAnyOrder("2026-04-30 2026-12-31", "2026-05-31 2026-12-31", "2026-06-30 2027-03-31");
    }

    @Test
    void columnsOfMonthsWithoutAYearAreReportsOfTheYearThatIsKnown() {
        file("status-2026-02-10.csv", "Milestone,Baseline,Dec,Jan\nOpening,2026-12-31,2027-01-31,2027-03-31\n");
        file("status.csv", "Milestone,Baseline,Aug,Sep\nOpening,2026-12-31,2027-01-31,2027-03-31\n");

        assertThat(updatesAsStated("status-2026-02-10.csv"))
                .extracting(update -> update.reportDate() + " "
                        + update.forecast().map(DateWindow::text).orElse("-"))
                .containsExactlyInAnyOrder("2025-12-31 2027-01-31", "2026-01-31 2027-03-31");
        assertThat(told("status-2026-02-10.csv"))
                .contains("status-2026-02-10.csv: the months 'Dec' to 'Jan' are those up to 2026-01,"
                        + " by the day of the report, 2026-06-30");
        assertThat(told("status.csv"))
                .contains("status.csv: the months 'Aug' to 'Sep' have no year, and nothing settles it:"
                        + " write it into their headers");
    }

    @Test
    void aCompletionDateOfWhatIsNotDoneIsExpected() {
        file(
                "dates.csv",
                """
                Milestone,Planned,Completion Date,% Complete
                Permit,2026-01-31,2026-02-14,100
                Dredging,2026-05-31,2026-09-30,45
                """);
        file("words.csv", "Milestone,Completion Date,Status\nPermit,2026-02-14,Done\nOpening,2026-03-31,In progress\n");

        for (String name : List.of("dates.csv", "words.csv")) {
            assertThat(updates(name).get(0).actual().toString()).contains("2026-02-14");
            assertThat(updates(name).get(1).actual().toString()).doesNotContain("2026");
        }
        assertThat(forecasts("dates.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-09-30");
        assertThat(forecasts("words.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-03-31");
        assertThat(told("words.csv"))
                .contains("words.csv: 'Completion Date' is the date now expected of rows that are not done");
    }

    @Test
    void aSumThatHasDatesIsNoMilestone() {
        file("sum.csv", "Milestone,Planned,Forecast\nPermit,2026-01-31,2026-02-14\nTOTAL,2026-01-31,2026-02-14\n");

        assertThat(milestones("sum.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("sum.csv")).contains("sum.csv: 2 rows: 1 read, 1 total");
    }

    @Test
    void aTableBelowWhoseHeadersAreUnknownIsToldAndAnotherOfTheFirstKindIsRead() {
        workbook("risks.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("Plan");
            row(sheet, 0, "Milestone", "Planned", "Forecast");
            row(sheet, 1, "Permit", "2026-01-31", "2026-02-14");
            row(sheet, 3, "Hazard", "Chance", "Who");
            row(sheet, 4, "Weather", "Large", "Bob");
            row(sheet, 6, "Milestone", "Planned", "Forecast");
            row(sheet, 7, "Rail", "2026-10-31", "2026-11-30");
        });

        assertThat(milestones("risks.xlsx")).extracting(Milestone::name).containsExactly("Permit", "Rail");
    }

    @Test
    void namesOfFieldsAboveTheirCaptionsAreOneHeader() {
        file(
                "p6.tsv",
                """
                task_code\ttask_name\ttarget_end_date\tend_date\ttotal_float_hr_cnt
                Activity ID\tActivity Name\t(*)Planned Finish\t(*)Finish\tTotal Float(h)
                A1000\tPermit\t2026-01-31 17:00\t2026-02-14 17:00\t0
                """);

        assertThat(milestones("p6.tsv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("p6.tsv")).contains("p6.tsv: 2 rows: 1 read, 1 repeated header");
    }

    @Test
    void aTableOnItsSideIsNotRead() {
        file("side.csv", "Milestone,Permit,Opening\nPlanned,2026-01-31,2026-12-31\nForecast,,2027-03-31\n");

        assertThat(refused("side.csv"))
                .containsExactly("side.csv:1: the rows of this table are called as columns are"
                        + " (turn it round, so that each milestone has a row)");
    }

    @Test
    void theDatesOfAMilestoneMayHaveRowsWithStartAndFinish() {
        file(
                "rows.csv",
                """
                Milestone,Type,Start,Finish
                Permit,Baseline,2026-01-01,2026-01-31
                ,Actual,2026-01-05,2026-02-14
                Dredging,Baseline,2026-02-01,2026-05-31
                ,Current,2026-02-15,2026-09-30
                """);

        assertThat(milestones("rows.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit 2026-01-31", "Dredging 2026-05-31");
        assertThat(forecasts("rows.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-09-30");
    }

    /** As in a file of its own: the deadline of a task is what was promised, where it has one. */
    @Test
    void theDeadlineOfATableOfMicrosoftProjectGoesBeforeItsBaseline() {
        file(
                "project.csv",
                """
                Task Name,Duration,Finish,Baseline Finish,Deadline,Actual Finish
                Permit,0 days,2026-02-14,2026-01-31,NA,2026-02-14
                Opening,0 days,2026-09-30,2026-05-31,2026-06-30,NA
                """);

        assertThat(milestones("project.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-01-31", "2026-06-30");
        assertThat(told("project.csv"))
                .contains("project.csv: 'Deadline' is the deadline where it is set, else 'Baseline Finish'");
    }

    @Test
    void aPlanOfTodayIsExpectedBesideACompletionDate() {
        file(
                "today.csv",
                """
                Milestone,Baseline,Planned,Completion Date,Status
                Permit,2026-01-31,2026-02-10,2026-02-14,Done
                Opening,2026-05-31,2026-09-30,,In progress
                """);

        assertThat(forecasts("today.csv")).containsExactly("2026-06-30 2026-02-10", "2026-06-30 2026-09-30");
    }

    @Test
    void monthsAsARussianSpreadsheetWritesThemAreReports() {
        file("месяцы.csv", "Веха;Базовый срок;янв.26;фев.26\nОткрытие;31.12.2026;31.12.2026;31.01.2027\n");

        assertThat(forecasts("месяцы.csv")).containsExactlyInAnyOrder("2026-01-31 2026-12-31", "2026-02-28 2027-01-31");
    }

    @Test
    void milestonesThatPrimaveraMarksAreNotItsTasks() {
        file(
                "p6.csv",
                """
                Activity ID,Activity Name,Activity Type,BL1 Finish,Finish
                A1,Dredging,Task Dependent,31-May-26,30-Sep-26
                A2,Opening,Finish Milestone,30-Nov-26,31-Dec-26
                """);

        assertThat(milestones("p6.csv")).extracting(Milestone::name).containsExactly("Opening");
    }

    @Test
    void aRowOfDatesIsNotShownAsTheHeaderOfATableThatIsNotUnderstood() {
        file(
                "sites.csv",
                ",Almaty,,Khorgos,\n,Plan,Trend,Plan,Trend\nPermit,2026-01-31,2026-02-14,2026-02-28,2026-03-31\n");

        assertThat(refused("sites.csv")).singleElement().asString().startsWith("sites.csv:2: no column of this table");
    }

    @Test
    void tasksThatAreLeftOutAreTold() {
        file("tasks.csv", "Task Name,Type,Due Date\nDredging,Task,2026-05-31\nOpening,Milestone,2026-12-31\n");

        assertThat(told("tasks.csv")).contains("1 task is no milestone and was left out: the file marks which are");
    }

    @Test
    void sheetsOfSitesAreSites() {
        workbook("sites.xlsx", book -> List.of("West pier", "East pier").forEach(site -> {
            Worksheet sheet = book.newWorksheet(site);
            row(sheet, 0, "Milestone", "Baseline Finish");
            row(sheet, 1, "Opening", "2026-12-31");
        }));

        assertThat(milestones("sites.xlsx"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("west-pier/opening", "east-pier/opening");
    }

    @Test
    void aSheetThatCountsIsNoPlan() {
        workbook("summary.xlsx", book -> {
            Worksheet summary = book.newWorksheet("Summary");
            row(summary, 0, "Site", "Milestones", "Done");
            row(summary, 1, "Pier", "2", "1");
            Worksheet plan = book.newWorksheet("Pier");
            row(plan, 0, "Milestone", "Baseline Finish");
            row(plan, 1, "Opening", "2026-12-31");
        });

        assertThat(milestones("summary.xlsx")).extracting(Milestone::name).containsExactly("Opening");
    }

    @Test
    void columnsOfMonthsAreReportsOfTheirDays() {
        file(
                "look-ahead.csv",
                """
                Milestone,Plan,Apr-26,May-26,Jun-26
                Fairway,2026-05-31,2026-05-31,2026-07-31,2026-09-30
                Opening,2026-12-31,2026-12-31,2026-12-31,soon
                Permit,2026-04-30,2026-04-30,Done,
                """);

        assertThat(forecasts("look-ahead.csv"))
                .containsExactly(
                        "2026-04-30 2026-05-31",
                        "2026-05-31 2026-07-31",
                        "2026-06-30 2026-09-30",
                        "2026-04-30 2026-12-31",
                        "2026-05-31 2026-12-31",
                        "2026-04-30 2026-04-30",
                        "2026-05-31 -");
        assertThat(updates("look-ahead.csv").get(6).state()).contains(State.DONE);
        assertThat(told("look-ahead.csv"))
                .contains(
                        "look-ahead.csv: 1 cells of the columns of reports are no dates and were not read: 'soon' in line 3");
    }

    @Test
    void whatIsDoneIsReadAndWhatWasPlannedToBeDoneIsNot() {
        file(
                "progress.csv",
                "Milestone,Planned %,Actual %,Planned Date,Revised Date\nFairway,80,45,2026-05-31,2026-09-30\n");

        assertThat(updates("progress.csv").get(0).percent()).hasValue(45);
        assertThat(told("progress.csv"))
                .contains("progress.csv: 'Planned %' is how much was planned to be done, which is not read");
    }

    @Test
    void percentagesByMonthAreReportsOfTheirDays() {
        file(
                "curve.csv",
                "Milestone,Planned Date,Planned May-26,Actual May-26,Planned Jun-26,Actual Jun-26\nFairway,2026-05-31,60%,40%,80%,45%\n");

        assertThat(updates("curve.csv"))
                .extracting(
                        update -> update.reportDate() + " " + update.percent().orElseThrow())
                .containsExactly("2026-05-31 40.0", "2026-06-30 45.0");
    }

    @Test
    void rowsOfAPlanAreNotRowsOfWhatIs() {
        file(
                "rows.csv",
                """
                Milestone,Due Date,,May-26,Jun-26
                Fairway,2026-08-31,Plan,60%,80%
                ,,Actual,40%,45%
                Opening,2026-12-31,Plan,10%,20%
                ,,Actual,0%,5%
                """);

        assertThat(told("rows.csv")).contains("rows.csv: 4 rows: 2 read, 2 rows of what was planned, not read");
        assertThat(updates("rows.csv"))
                .extracting(update ->
                        update.milestone().milestone() + " " + update.percent().orElseThrow())
                .containsExactly("fairway 40.0", "fairway 45.0", "opening 0.0", "opening 5.0");
    }

    @Test
    void ownRowsMayHaveHeadersOfAnOffice() {
        new TestFolder(path)
                .file(
                        "plan/programme.yaml",
                        "programme: p\nterminals: [{id: pier, milestones: [{id: opening, deadline: 2026-12-31}]}]\n")
                .file(
                        "plan/status/log.csv",
                        "Report date,Site,Milestone,Anticipated Completion Date\n2026-06-30,pier,opening,2027-03-31\n");

        assertThat(updates(Inputs.at(path.resolve("plan"), InputOptions.defaults())
                        .programmes()
                        .findFirst()
                        .orElseThrow()))
                .extracting(update -> update.forecast().map(DateWindow::text).orElse("-"))
                .containsExactly("2027-03-31");
    }

    @Test
    void aTableOfSomethingElseBelowIsNamed() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                Risk,Owner,Due Date
                Storm,Ben,2026-05-31
                Strike,Ann,2026-06-30
                """);

        assertThat(milestones("two.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("two.csv"))
                .contains(
                        "two.csv: 1 row: 1 read",
                        "two.csv: another table begins in row 4, with the columns 'Risk', 'Owner', 'Due Date'; its 2 rows were not read");
    }

    @Test
    void aTitleAboveATableOfSomethingElseBelongsToIt() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                Risks,,
                Risk,Owner,Due Date
                Storm,Ben,2026-05-31
                """);

        assertThat(milestones("two.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("two.csv"))
                .contains(
                        "two.csv: 1 row: 1 read",
                        "two.csv: another table begins in row 5, with the columns 'Risk', 'Owner', 'Due Date'; its 1 row was not read");
    }

    @Test
    void aTitleAboveATableOfMilestonesBelowIsItsSite() {
        file(
                "two.csv",
                """
                Milestone,Due Date,Forecast
                Permit,2026-01-31,2026-02-14

                South Quay,,
                Milestone,Baseline,Revised Date
                Crane,2026-05-31,2026-06-30
                """);

        assertThat(milestones("two.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("two-2/permit", "south-quay/crane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subtotal North Quay",
                "Sub-total: North",
                "Zwischensumme Nord",
                "Sous-total Nord",
                "Итого по участку Север",
                "北站小计"
            })
    void aSumThatNamesItsSiteIsNoMilestone(String name) {
        file(
                "sums.csv",
                "Milestone,Deadline,% complete\nPermit,2026-03-31,100%\nQuay,2026-09-30,40%\n" + name
                        + ",2026-09-30,70%\nCrane,2026-10-31,10%\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Permit", "Quay", "Crane");
        assertThat(told("sums.csv")).contains("sums.csv: 4 rows: 3 read, 1 total");
    }

    @Test
    void aMilestoneThatBeginsWithTotalIsOne() {
        file("sums.csv", "Milestone,Deadline\nTotal station survey,2026-03-31\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Total station survey");
    }

    @Test
    void aTableOfMilestonesBelowIsReadToo() {
        file(
                "phases.csv",
                "Milestone,Due Date,Owner\nPermit,2026-01-31,Ann\n\nMilestone,Owner,Due Date\nOpening,Ben,2026-12-31\n");

        assertThat(milestones("phases.csv")).extracting(Milestone::name).containsExactly("Permit", "Opening");
    }

    @Test
    void twinsAreToldApartByAnotherColumn() {
        file(
                "twins.csv",
                "Site,Phase,Milestone,Due Date\nPier,Phase 1,Permit,2026-01-31\nPier,Phase 2,Permit,2026-06-30\n");

        assertThat(milestones("twins.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit (Phase 1) 2026-01-31", "Permit (Phase 2) 2026-06-30");
        assertThat(updates("twins.csv")).hasSize(2);
    }

    @Test
    void twinsThatNothingTellsApartAreRefusedWithTheirPlaces() {
        file("twins.csv", "Site,Milestone,Due Date\nPier,Permit,2026-01-31\nPier,Permit,2026-06-30\n");

        assertThat(refused("twins.csv"))
                .containsExactly(
                        "twins.csv:3: 'Permit' is in row 2 already, and no other column tells the two apart (give each a"
                                + " name or an id of its own, or the site that it is on)");
    }

    @Test
    void aDateWithoutANameIsRefusedWithItsPlace() {
        file("nameless.csv", "Site,Milestone,Due Date\nPier,Permit,2026-01-31\nPier,,2026-06-30\n");

        assertThat(refused("nameless.csv"))
                .containsExactly(
                        "nameless.csv:3: the row has a date or a percentage, but no name (name its milestone, or remove"
                                + " the row)");
        assertThat(told("nameless.csv")).contains("nameless.csv: 2 rows: 1 read, 1 refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    Milestone,Type,Date/Permit,Plan,2026-01-31/Permit,Forecast,2026-02-10/Permit,Actual,2026-02-14/Fairway,Plan,2026-05-31/Fairway,Forecast,2026-09-30
                    Milestone,,Finish,Owner/Permit,Baseline,31/01/2026,Ann/,Forecast,10/02/2026,/,Actual,14/02/2026,/Fairway,Baseline,31/05/2026,Bob/,Forecast,30/09/2026,
                    """)
    void eachDateMayHaveARowOfItsOwn(String text) {
        file("long.csv", text.replace("/M", "\nM").replaceAll("/(?=[PF,])", "\n") + "\n");

        assertThat(milestones("long.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit 2026-01-31", "Fairway 2026-05-31");
        assertThat(forecasts("long.csv")).containsExactly("2026-06-30 2026-02-10", "2026-06-30 2026-09-30");
        assertThat(updates("long.csv").get(0).actual().toString()).contains("2026-02-14");
        assertThat(told("long.csv")).contains("long.csv: 5 rows: 2 read, 3 rows joined to the one above");
    }

    @Test
    void footnotesAreNoMilestones() {
        file(
                "foot.csv",
                """
                Milestone,Due Date
                Permit,2026-01-31

                * provisional
                Source: PMO
                Prepared by Anna on 30 June 2026
                Примечание: по данным подрядчика
                """);

        assertThat(milestones("foot.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("foot.csv"))
                .contains("foot.csv: 5 rows: 1 read, 4 texts without a name, a date or a percentage");
    }

    @Test
    void numbersTellHeadings() {
        file(
                "numbered.csv",
                """
                No,Milestone,Planned Finish
                1,Port works,
                1.1,North quay,
                1.1.1,Permit,2026-01-31
                1.1.2,Dredging,2026-05-31
                1.2,South quay,
                1.2.1,Permit,2026-02-28
                """);

        assertThat(milestones("numbered.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("north-quay/permit", "north-quay/dredging", "south-quay/permit");
        assertThat(told("numbered.csv")).contains("numbered.csv: 6 rows: 3 read, 3 headings");
    }

    @Test
    void aSumAtTheEndOfItsNameIsASum() {
        file("sums.csv", "Milestone,Due Date,% Complete\nPermit,2026-01-31,10%\nNorth quay total,,10%\nOverall,,10%\n");

        assertThat(milestones("sums.csv")).extracting(Milestone::name).containsExactly("Permit");
        assertThat(told("sums.csv")).contains("sums.csv: 3 rows: 1 read, 2 totals");
    }

    @Test
    void aTableBesideIsNotReadIntoTheOther() {
        file(
                "beside.csv",
                "Milestone,Due Date,,Risk,Owner\nPermit,2026-01-31,,Storm,Bob\nOpening,2026-12-31,,,\n,,,Ice,Eve\n");

        assertThat(milestones("beside.csv")).extracting(Milestone::owner).containsExactly("", "");
        assertThat(told("beside.csv"))
                .contains(
                        "beside.csv: the columns from 'Risk' on are another table, beside this one, and are not read",
                        "beside.csv: 3 rows: 2 read, 1 row of another table, not read");
    }

    @Test
    void aBlankColumnWithinATableIsNoEnd() {
        file("spaced.csv", "Milestone,Due Date,,Forecast,Owner\nPermit,2026-01-31,,2026-02-14,Bob\n");

        assertThat(forecasts("spaced.csv")).containsExactly("2026-06-30 2026-02-14");
    }

    @Test
    void datesThatAreNotReadAreTold() {
        file("months.csv", "Milestone,Baseline,Hearing,Vote\nPermit,2026-01-31,2026-01-31,2026-02-14\n");

        assertThat(told("months.csv"))
                .contains("months.csv: 'Hearing' holds dates, and is not read: its header does not say which they are");
    }

    @ParameterizedTest
    @CsvSource({"Not started, 0", "Done, 100", "45 %, 45", "'0,45', 45"})
    void aPercentageMayBeAWord(String written, double percent) {
        file(
                "percent.csv",
                "Milestone,Due Date,% Complete\nPermit,2026-01-31,\"" + written
                        + "\"\nOpening,2026-12-31,n/a\nFence,2026-12-31,20%\n");

        milestones("percent.csv");
        assertThat(updates("percent.csv").get(0).percent()).hasValue(percent);
        assertThat(updates("percent.csv").get(1).percent()).isEmpty();
    }
}
