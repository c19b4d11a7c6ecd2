package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view of activities of Primavera P6, copied as a table: the bands of its work breakdown are no milestones. */
class CopiedScheduleTest extends OfficeFiles {

    private static final String[] IN_ORDER = {
        "dry-port-south/ground-broken 2026-01-05", "dry-port-south/opening 2027-02-28", "quay/quay-ready 2027-05-31"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Activity ID\tActivity Name\tStart\tFinish\tBL Project Finish
                  Inland network\t\t05-Jan-26 A\t30-Jun-27\t31-May-27
                    Dry port South\t\t05-Jan-26 A\t15-Mar-27\t28-Feb-27
                      A1000\tGround broken\t\t05-Jan-26 A\t05-Jan-26
                      A1010\tOpening\t\t15-Mar-27*\t28-Feb-27
                    Quay\t\t01-Feb-26\t30-Jun-27\t31-May-27
                      A2000\tQuay ready\t\t30-Jun-27\t31-May-27
                """,
                """
                Activity ID\tActivity Name\tStart\tFinish\tBL Project Finish
                Inland network\t\t05-Jan-26 A\t30-Jun-27\t31-May-27
                Dry port South\t\t05-Jan-26 A\t15-Mar-27\t28-Feb-27
                A1000\tGround broken\t\t05-Jan-26 A\t05-Jan-26
                A1010\tOpening\t\t15-Mar-27*\t28-Feb-27
                Quay\t\t01-Feb-26\t30-Jun-27\t31-May-27
                A2000\tQuay ready\t\t30-Jun-27\t31-May-27
                """,
                """
                Activity Name\tActivity ID\tStart\tFinish\tBL Project Finish
                Inland network\t\t05-Jan-26 A\t30-Jun-27\t31-May-27
                Dry port South\t\t05-Jan-26 A\t15-Mar-27\t28-Feb-27
                Ground broken\tA1000\t\t05-Jan-26 A\t05-Jan-26
                Opening\tA1010\t\t15-Mar-27*\t28-Feb-27
                Quay\t\t01-Feb-26\t30-Jun-27\t31-May-27
                Quay ready\tA2000\t\t30-Jun-27\t31-May-27
                """,
                """
                ID операции\tНазвание операции\tНачало\tОкончание\tБазовое окончание
                Inland network\t\t05.01.2026\t30.06.2027\t31.05.2027
                Dry port South\t\t05.01.2026\t15.03.2027\t28.02.2027
                A1000\tGround broken\t\t05.01.2026\t05.01.2026
                A1010\tOpening\t\t15.03.2027\t28.02.2027
                Quay\t\t01.02.2026\t30.06.2027\t31.05.2027
                A2000\tQuay ready\t\t30.06.2027\t31.05.2027
                """
            })
    void aBandIsAHeadingAndTheSiteOfTheActivitiesBelow(String text) {
        file("view.tsv", text);

        assertThat(milestones("view.tsv"))
                .extracting(
                        milestone -> milestone.id() + " " + milestone.deadline().text())
                .containsExactly(IN_ORDER);
        assertThat(told("view.tsv"))
                .contains(
                        "view.tsv: 6 rows: 3 read, 3 headings",
                        "view.tsv: sites from headings: 'Inland network', 'Dry port South', 'Quay'");
    }

    /** Its own dates say nothing of those below it: a row without an id is then somebody's milestone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ,Hand over,,30-Jun-27,31-May-27          | Hand over
                    ,Hand over,01-Jun-27,30-Jun-27,31-May-27 | Hand over
                    A1005,,,30-Jun-27,31-May-27                | A1005
                    """)
    void aRowThatHoldsNoOthersIsAMilestone(String row, String name) {
        file(
                "view.csv",
                "Activity ID,Activity Name,Start,Finish,BL Project Finish\n" + row
                        + "\nA1010,Opening,,15-Mar-27,28-Feb-27\n");

        assertThat(milestones("view.csv"))
                .extracting(milestone -> milestone.name())
                .containsExactly(name, "Opening");
    }

    @Test
    void anIdWithoutANameIsAMilestoneInATableOfNoBands() {
        file("list.csv", "ID,Milestone,Deadline\nQuay wall,,2026-03-31\nM2,Opening,2026-12-31\n");

        assertThat(told("list.csv")).contains("list.csv: 2 rows: 2 read");
    }
}
