package dev.slipway.inputs.internal.months;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.table.CsvTable;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableText;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlessMonthsTest {

    private static final String NOTHING = " have no year, and nothing settles it: write it into their headers";

    private String told = "";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Milestone,Plan,Nov 2025,Dec,Jan    | Milestone,Plan,Nov 2025,Dec 2025,Jan 2026
                    Milestone,Plan,Nov,Dec,Jan-26      | Milestone,Plan,Nov 2025,Dec 2025,Jan-26
                    Веха,План,ноябрь,декабрь,янв 2026  | Веха,План,ноябрь 2025,декабрь 2025,янв 2026
                    里程碑,计划,11月,12月,2026年1月         | 里程碑,计划,2025年11月,2025年12月,2026年1月
                    """)
    void aMonthBesideThemHasTheYear(String header, String dated) throws IOException {
        assertThat(settled("", header, "A,1,2,3,4", Optional.empty())).isEqualTo(dated);
        assertThat(told).endsWith(", by the months beside them");
    }

    @Test
    void theDayOfTheReportSettlesTheLastThatIsFilled() throws IOException {
        String header = "Milestone,Plan,Nov,Dec,Jan,Feb";

        assertThat(settled("", header, "A,2026-12-31,x,x,x,", Optional.of(LocalDate.of(2026, 2, 3))))
                .isEqualTo("Milestone,Plan,Nov 2025,Dec 2025,Jan 2026,Feb 2026");
        assertThat(told)
                .isEqualTo("the months 'Nov' to 'Feb' are those up to 2026-02, by the day of the report, 2026-02-03");
    }

    @Test
    void aYearAboveThemSettlesMonthsOfOneYear() throws IOException {
        assertThat(settled("Port 2026\n", "Milestone,Plan,Forecast Apr,Forecast May", "A,1,2,3", Optional.empty()))
                .isEqualTo("Milestone,Plan,Forecast Apr 2026,Forecast May 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Port;     | Milestone,Plan,Apr,May |            | 'Apr' to 'May'
                    2025;2026;| Milestone,Plan,Apr,May |            | 'Apr' to 'May'
                    2026;     | Milestone,Plan,Dec,Jan |            | 'Dec' to 'Jan'
                    2024;     | Milestone,Plan,Apr,May | 2026-06-30 | 'Apr' to 'May'
                    Port;     | Milestone,Plan,Apr,May | 2026-04-30 | 'Apr' to 'May'
                    Port;     | Milestone,Apr,May,Apr  | 2026-05-31 | 'Apr' to 'Apr'
                    """)
    void whatNothingSettlesOrTwoThingsSettleOtherwiseIsTold(
            String above, String header, LocalDate reported, String months) throws IOException {
        assertThat(settled(above.replace(';', '\n'), header, "A,1,2,3", Optional.ofNullable(reported)))
                .isEqualTo(header);
        assertThat(told).isEqualTo("the months " + months + NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Milestone,Plan,May", "Milestone,Plan,Apr 2026,May 2026", "Who,When,Apr,May"})
    void otherHeadersAreLeftAlone(String header) throws IOException {
        assertThat(settled("", header, "A,1,2,3", Optional.of(LocalDate.of(2026, 6, 30))))
                .isEqualTo(header);
        assertThat(told).isEmpty();
    }

    private String settled(String above, String header, String row, Optional<LocalDate> reported) throws IOException {
        String text = above + header + "\n" + row + "\n";
        Preview table = new Preview(new CsvTable(
                TableText.open(new ByteArrayInputStream(text.getBytes(UTF_8)), Optional.empty(), note -> {}),
                name -> false,
                name -> true,
                new FileProblems("a.csv", InputLimits.defaults())));
        told = YearlessMonths.settle(table, reported).orElse("");
        int at = (int) above.lines().count();
        return String.join(",", table.peek(at + 1).get(at).texts());
    }
}
