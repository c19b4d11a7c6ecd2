package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts and spellings of sheets that were once read wrong, or refused for no reason. */
class OfficeLayoutTest extends OfficeFiles {

    @Test
    void aWorkbookWithoutFormatsIsReadAndItsNumbersAreDays() throws IOException {
        workbook("plan.xlsx", book -> {
            var sheet = book.newWorksheet("Plan");
            row(sheet, 0, "Milestone", "Deadline", "Forecast");
            row(sheet, 1, "Quay wall", "2026-03-31");
            sheet.value(1, 2, 46234); // 2026-07-31
        });
        file("bare.xlsx", withoutFormats("plan.xlsx"));

        assertThat(milestones("bare.xlsx").get(0).deadline().text()).isEqualTo("2026-03-31");
        assertThat(forecasts("bare.xlsx")).containsExactly("2026-06-30 2026-07-31");
        assertThat(told("bare.xlsx"))
                .contains("bare.xlsx: sheet 'Plan': 1 bare numbers were read as days, as a spreadsheet counts them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                ,North Quay,,,South Quay,,
                Milestone,Planned,Forecast,Actual,Planned,Forecast,Actual
                Dredging,2026-03-31,2026-07-31,,2026-04-30,,2026-04-28
                Crane,2026-09-30,2026-09-30,,,,
                """,
                """
                Milestone,North Quay,North Quay,North Quay,South Quay,South Quay,South Quay
                ,Planned,Forecast,Actual,Planned,Forecast,Actual
                Dredging,2026-03-31,2026-07-31,,2026-04-30,,2026-04-28
                Crane,2026-09-30,2026-09-30,,,,
                """
            })
    void sitesThatHeadTheSameColumnsHaveARowEach(String text) {
        file("sites.csv", text);

        assertThat(milestones("sites.csv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(
                        "north-quay/dredging 2026-03-31",
                        "north-quay/crane 2026-09-30",
                        "south-quay/dredging 2026-04-30");
        assertThat(forecasts("sites.csv"))
                .containsExactly("2026-06-30 2026-07-31", "2026-06-30 -", "2026-06-30 2026-09-30");
        assertThat(told("sites.csv"))
                .contains(
                        "sites.csv: 'North Quay', 'South Quay' above the columns are sites: a row is read once for each site"
                                + " that has something in it");
    }

    @Test
    void columnsWithTheSameHeaderMustNotDiffer() {
        file(
                "twice.csv",
                """
                Milestone,Deadline,Forecast,Owner,Forecast
                Dredging,2026-03-31,2026-07-31,Ann,2026-09-30
                Crane,2026-09-30,30.09.2026,Ann,2026-09-30
                Rail,2026-10-31,,Ann,2026-12-31
                """);

        assertThat(refused("twice.csv"))
                .containsExactly("twice.csv:2:36: '2026-09-30' stands under 'Forecast', and so does '2026-07-31' in"
                        + " column 3 (rename or remove one of the columns 3 and 5)");
        assertThat(told("twice.csv"))
                .contains(
                        "twice.csv: 'Forecast' is the header of the columns 3 and 5: they must not differ",
                        "twice.csv: 3 rows: 2 read, 1 refused");
    }

    @Test
    void columnsWithTheSameHeaderThatAgreeAreRead() {
        file(
                "twice.csv",
                """
                Веха,План,Прогноз,Статус,Прогноз
                Причал,31.03.2026,31.07.2026,В работе,31.07.2026
                Кран,30.09.2026,,В работе,31.12.2026
                """);

        assertThat(forecasts("twice.csv")).containsExactly("2026-06-30 2026-07-31", "2026-06-30 2026-12-31");
    }

    @Test
    void headersThatSayWhichPlanAreNoSites() {
        file(
                "budget.csv",
                """
                ,Budget,,Schedule,
                Milestone,Planned,Actual,Planned,Actual
                Dredging,2026-03-31,,2026-04-30,
                """);

        assertThat(told("budget.csv")).noneMatch(note -> note.contains("are sites"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Milestone,Baseline,Forecast / Actual,Status | Quay,2026-03-31,2026-05-14,Complete | Crane,2026-09-30,2026-12-31,On track
                    Milestone,Baseline,Forecast/Actual,% complete | Quay,2026-03-31,2026-05-14,100% | Crane,2026-09-30,2026-12-31,20%
                    Milestone,Baseline,Actual or forecast,Status | Quay,2026-03-31,2026-05-14,Complete | Crane,2026-09-30,2026-12-31,
                    Milestone,Baseline,Forecast / Actual | Quay,2026-03-31,14-May-26 A | Crane,2026-09-30,31-Dec-26
                    Веха,План,Прогноз/Факт,Статус | Quay,31.03.2026,14.05.2026,Выполнено | Crane,30.09.2026,31.12.2026,В работе
                    """)
    void aDateThatIsForecastOrActualIsWhatItsRowSays(String header, String done, String open) {
        file("either.csv", header + "\n" + done + "\n" + open + "\n");

        milestones("either.csv");
        assertThat(updates("either.csv").get(0)).satisfies(update -> {
            assertThat(actual(update)).contains("2026-05-14");
            assertThat(update.forecast()).isEmpty();
        });
        assertThat(updates("either.csv").get(1)).satisfies(update -> {
            assertThat(actual(update)).isEmpty();
            assertThat(update.forecast().map(DateWindow::start).map(Object::toString))
                    .hasValue("2026-12-31");
        });
    }

    @Test
    void aDateThatIsForecastOrActualIsNotReadWhereNothingSaysWhich() {
        file("either.csv", "Milestone,Baseline,Forecast / Actual\nQuay,2026-03-31,2026-05-14\n");

        milestones("either.csv");
        assertThat(updates("either.csv").get(0)).satisfies(update -> {
            assertThat(update.forecast()).isEmpty();
            assertThat(update.actual()).isEmpty();
        });
        assertThat(told("either.csv"))
                .contains(
                        "either.csv: 'Forecast / Actual' does not say which of its dates have happened, and is not read:"
                                + " mark those with A behind them, or add a column of states");
    }

    @Test
    void theDateOfAStartMilestoneIsItsStart() {
        file(
                "activities.tsv",
                """
                Activity ID\tActivity Name\tActivity Type\tStart\tFinish\tBL Project Start\tBL Project Finish
                A1000\tNotice to proceed\tStart Milestone\t15-May-26 A\t\t31-Mar-26\t
                A1010\tWorks\tTask Dependent\t16-May-26 A\t31-Aug-26\t01-Apr-26\t30-Jun-26
                A1020\tSite access\tStart Milestone\t31-Aug-26*\t\t30-Jun-26\t
                A1030\tOpening\tFinish Milestone\t\t31-Dec-26\t\t30-Nov-26
                """);

        assertThat(milestones("activities.tsv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().start())
                .containsExactly("Notice to proceed 2026-03-31", "Site access 2026-06-30", "Opening 2026-11-30");
        assertThat(updates("activities.tsv"))
                .extracting(update -> actual(update)
                        .or(() -> update.forecast().map(DateWindow::start).map(Object::toString)))
                .containsExactly(Optional.of("2026-05-15"), Optional.of("2026-08-31"), Optional.of("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "26-03-31, 26-09-30, 2026-03-31",
        "31-03-26, 30-09-26, 2026-03-31",
        "26-03-11, 26-12-10, 2026-03-11",
        "27-03-26, 15-09-26, 2026-03-27",
        "26-02-27, 27-01-31, 2026-02-27"
    })
    void aShortYearIsFirstOrLastAsAllDatesOfTheColumnAllow(String one, String other, String read) {
        file("plan.csv", "Milestone,Deadline\nQuay," + one + "\nCrane," + other + "\n");

        assertThat(milestones("plan.csv").get(0).deadline().start()).hasToString(read);
    }

    @Test
    void aShortYearThatMayBeFirstOrLastIsAskedFor() {
        file("plan.csv", "Milestone,Deadline\nQuay,26-03-27\n");

        assertThat(refused("plan.csv"))
                .containsExactly(
                        "plan.csv:2:6: 26-03-27 can be read as two dates, day, month or year first, and no other"
                                + " date of the file settles it (it is 2027-03-26 (dmy) or 2026-03-27 (ymd): say which with"
                                + " --date-order, or with dateOrder in mapping.yaml)");
        reading = reading.withDateOrder(DateOrder.YEAR_MONTH_DAY);
        assertThat(milestones("plan.csv").get(0).deadline().text()).isEqualTo("2026-03-27");
    }

    @Test
    void aShortYearInFrontIsAskedForBetweenSlashes() {
        file("plan.csv", "Milestone,Deadline,Forecast\nQuay,26/03/31,31/07/26\n");

        assertThat(refused("plan.csv"))
                .containsExactly(
                        "plan.csv:2:6: 26/03/31 can be read as two dates, day, month or year first, and no other"
                                + " date of the file settles it (it is 2031-03-26 (dmy) or 2026-03-31 (ymd): say which with"
                                + " --date-order, or with dateOrder in mapping.yaml)");
    }

    @Test
    void wideDigitsAreDigits() {
        file("plan.csv", "里程碑,计划完成日期\n疏浚,２０２６年３月３１日\n岸桥,２０２６/９/３０\n");

        assertThat(milestones("plan.csv"))
                .extracting(milestone -> milestone.deadline().start().toString())
                .containsExactly("2026-03-31", "2026-09-30");
    }

    @Test
    void aWordWhereACompletionDateWouldBeSaysThatItIsDone() {
        file(
                "plan.csv",
                """
                Milestone,Planned,Completion date,Status
                Quay,2026-03-31,Done,Complete
                Crane,2026-09-30,2026-12-31,In progress
                """);

        milestones("plan.csv");
        assertThat(states("plan.csv")).containsExactly("done", "started");
        assertThat(forecasts("plan.csv")).containsExactly("2026-06-30 -", "2026-06-30 2026-12-31");
    }

    @Test
    void numbersAreNoDatesThatAreNotRead() {
        file("plan.csv", "Milestone,Planned,Budget,Award\nQuay,2026-03-31,\"1,200.50\",2025-01-31\nTotal,,900.10,\n");

        assertThat(told("plan.csv"))
                .contains("plan.csv: 'Award' holds dates, and is not read: its header does not say which they are")
                .noneMatch(note -> note.contains("'Budget' holds"));
    }

    @ParameterizedTest
    @CsvSource({
        "Deadline (mm/dd/yyyy), 03/05/2026, 2026-03-05",
        "Deadline (dd/mm/yyyy), 03/05/2026, 2026-05-03",
        "Échéance (jj/mm/aaaa), 03/05/2026, 2026-05-03"
    })
    void aHeaderMaySayHowItsDatesAreWritten(String header, String written, String read) {
        file("plan.csv", "Milestone," + header + "\nQuay," + written + "\n");

        assertThat(milestones("plan.csv").get(0).deadline().text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aTextInUtf16IsKnownWithoutItsMark(String encoding) {
        String text = "Веха;План;Прогноз\nКран;31.03.2026;31.07.2026\n";
        file("plan.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(milestones("plan.csv").get(0).deadline().text()).isEqualTo("2026-03-31");
        assertThat(told("plan.csv"))
                .contains("plan.csv: read as " + encoding
                        + " text, in which its headers make sense; say --encoding if that is" + " wrong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Report 2026,\\nMilestone,Planned,Forecast\\n | 31 Mar | 31 Jul
                    Milestone,Planned,Forecast\\nGate,2026-05-31,2026-05-31\\n | 31/03 | 31/07
                    Веха,План,Прогноз\\nВорота,31.05.2026,\\n | 31 марта | 31 июля
                    Meilenstein,Plan,Prognose\\nTor,31.05.2026,\\n | 31.03. | 31.07.
                    里程碑,计划完成日期,预计完成日期\\n闸门,2026-05-31,\\n | 3月31日 | 7月31日
                    """)
    void aDayWithoutItsYearIsOfTheOnlyYearThatStandsThere(String above, String planned, String forecast) {
        file("plan.csv", above.replace("\\n", "\n") + "Quay," + planned + "," + forecast + "\n");

        assertThat(milestones("plan.csv"))
                .filteredOn(milestone -> milestone.name().equals("Quay"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-03-31");
        assertThat(forecasts("plan.csv")).contains("2026-06-30 2026-07-31");
        assertThat(told("plan.csv"))
                .contains(
                        "plan.csv: 2 dates without a year are of 2026, the only year that stands above or in other dates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milestone,Planned,Forecast\nQuay,31 Mar,31 Jul\n",
                "Milestone,Planned,Forecast\nGate,2026-05-31,2027-05-31\nQuay,31 Mar,31 Jul\n",
                "Milestone,Planned,Forecast\nQuay,2026-11-30,15 Feb\n"
            })
    void aDayWithoutItsYearIsRefusedWhereNothingSettlesIt(String text) {
        file("plan.csv", text);

        assertThat(refused("plan.csv")).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .contains("write its year too"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalon;Référence;Recalé;Réel\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\n",
                "Jalon;Réf.;Date recalée;Date réelle\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\n",
                "Milestone;Original;Revised;Actual\nQuai;31/03/2026;31/07/2026;\nGrue;30/09/2026;30/09/2026;\nTotal;2;2;0\n"
            })
    void aWordThatSaysWhichDateIsEnoughAboveDates(String text) {
        file("jalons.csv", text);

        assertThat(milestones("jalons.csv"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-03-31", "2026-09-30");
        assertThat(forecasts("jalons.csv")).containsExactly("2026-06-30 2026-07-31", "2026-06-30 2026-09-30");
    }

    @Test
    void aReferenceThatIsAnIdStaysOne() {
        file("jalons.csv", "Jalon;Référence;Date prévue\nQuai;1.2.3;2026-03-31\nGrue;1.2.4;2026-09-30\n");

        assertThat(milestones("jalons.csv").get(0).keys()).containsExactly("1.2.3");
    }

    @Test
    void twinsAreToldApartByTheirOwnerWhereNothingElseDoes() {
        file(
                "twins.csv",
                """
                Site,Milestone,Owner,Deadline
                North,Clearance,Ana,2026-03-31
                North,Clearance,Bolat,2026-05-31
                """);

        assertThat(milestones("twins.csv"))
                .extracting(milestone -> milestone.name())
                .containsExactly("Clearance (Ana)", "Clearance (Bolat)");
        assertThat(told("twins.csv")).contains("twins.csv: 2 rows are called 'Clearance'; told apart by 'Owner'");
    }

    @Test
    void aMonthThatIsShownWithoutADayIsAMonth() {
        workbook("plan.xlsx", book -> {
            var sheet = book.newWorksheet("Plan");
            row(sheet, 0, "Milestone", "Deadline");
            row(sheet, 1, "Quay");
            sheet.value(1, 1, 46082); // 2026-03-01
            sheet.style(1, 1).format("mmm-yy").set();
            row(sheet, 2, "Crane");
            sheet.value(2, 1, 46099); // 2026-03-18
            sheet.style(2, 1).format("mmm-yy").set();
        });

        assertThat(milestones("plan.xlsx"))
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-03", "2026-03-18");
    }

    @Test
    void aNumberOfAPageIsNoSite() {
        file(
                "pages.csv",
                """
                Monthly report,,
                Milestone,Contract date,Forecast
                Quay,2026-03-31,2026-07-31
                Page 1 of 2,,
                Milestone,Contract date,Forecast
                Rail,2026-05-31,2026-06-15
                """);

        assertThat(milestones("pages.csv"))
                .extracting(milestone -> milestone.id().toString())
                .containsExactly("monthly-report/quay", "monthly-report/rail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table></table></html>", "<?xml version=\"1.0\"?><Workbook/>"})
    void aWebPageThatIsCalledAWorkbookIsToldAsSuch(String text) {
        file("plan.xls", text);

        assertThat(refused("plan.xls"))
                .containsExactly(
                        "plan.xls: this is not a workbook, whatever its name says: it is a web page or XML (open it"
                                + " in your spreadsheet program and save it as .xlsx)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zusammenfassung,Vorgangsschlüssel,Vorgangstyp,Status,Lösung,Fälligkeitsdatum,Erledigt | Fertig,Erledigt | In Arbeit,Nicht erledigt | Fertig,Wird nicht erledigt
                    Résumé,Clé de ticket,Type de ticket,État,Résolution,Date d'échéance,Résolu | Terminé,Terminé | En cours,Non résolu | Terminé,Ne sera pas fait
                    Тема,Ключ проблемы,Тип задачи,Статус,Решение,Срок исполнения,Дата решения | Готово,Готово | В работе,Не решено | Готово,Не будет исправлено
                    概要,问题关键字,问题类型,状态,解决结果,到期日,已解决 | 完成,完成 | 进行中,未解决 | 完成,不做
                    """)
    void issuesOfJiraAreReadInTheLanguageOfTheirUser(String header, String done, String open, String wontDo) {
        file(
                "issues.csv",
                header + "\n"
                        + "Quay,P-1,Milestone," + done + ",2026-03-31,2026-05-14 10:00\n"
                        + "Crane,P-2,Milestone," + open + ",2026-09-30,\n"
                        + "Rail,P-3,Milestone," + wontDo + ",2026-04-30,2026-04-01 10:00\n");

        assertThat(milestones("issues.csv"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Quay 2026-03-31", "Crane 2026-09-30", "Rail 2026-04-30");
        assertThat(states("issues.csv")).containsExactly("done", "started", "cancelled");
        assertThat(actual(updates("issues.csv").get(0))).hasValue("2026-05-14");
    }

    @Test
    void issuesOfRedmineInChineseAreDoneOnTheDayOfTheirEnd() {
        file("issues.csv", "#,项目,跟踪,状态,主题,计划完成日期,% 完成,结束日期\n1,港口,里程碑,已关闭,岸桥,2026-03-31,100,2026-05-14 10:00\n");

        milestones("issues.csv");
        assertThat(actual(updates("issues.csv").get(0))).hasValue("2026-05-14");
    }

    @Test
    void aTaskThatIsSwitchedOffIsLeftOut() {
        file(
                "tasks.csv",
                """
                ID,Active,Task Mode,Name,Duration,Baseline Finish,Finish
                1,Yes,Auto Scheduled,Opening,0 days,2026-06-30,2026-08-31
                2,No,Auto Scheduled,Old opening,0 days,2026-01-30,2026-08-31
                """);

        assertThat(milestones("tasks.csv"))
                .extracting(milestone -> milestone.name())
                .containsExactly("Opening");
        assertThat(told("tasks.csv")).contains("tasks.csv: 2 rows: 1 read, 1 inactive task, not read");
    }

    @Test
    void howFarItIsMayBeAWordUnderAChineseHeader() {
        file("plan.csv", "里程碑,计划完成时间,完成情况\n疏浚,2026-03-31,进行中\n岸桥,2026-05-31,已完成\n");

        milestones("plan.csv");
        assertThat(states("plan.csv")).containsExactly("started", "done");
    }

    private static Optional<String> actual(MilestoneUpdate update) {
        return update.actual()
                .filter(ActualReport.Happened.class::isInstance)
                .map(happened ->
                        ((ActualReport.Happened) happened).when().start().toString());
    }

    private byte[] withoutFormats(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(path.resolve(name).toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                if (!entry.getName().equals("xl/styles.xml")) {
                    String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(text.replaceAll("<(Override|Relationship)[^>]*styles\\.xml[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                    to.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
