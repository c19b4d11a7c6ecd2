package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as offices write them: short years, no years, other digits, numbers that are shown as months. */
class OfficeDayTest extends OfficeFiles {

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
}
