package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Terminal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook of an office's own with a sheet of capacities beside that of its milestones. */
class CapacitySheetTest extends OfficeFiles {

    @ParameterizedTest
    @ValueSource(strings = {"Site", "site", "Terminal", "Location", "Standort"})
    void aCapacityIsThatOfItsSiteWhateverTheColumnIsCalled(String header) {
        plan(header, "Need by");

        assertThat(terminals()).containsExactly("Alpha [TEU/year 60000]", "Beta [TEU/year 80000]");
    }

    @Test
    void caseAndBlanksOfTheOtherHeadingsMakeNoDifference() {
        plan("Terminal", "NEED_BY");

        assertThat(terminals()).containsExactly("Alpha [TEU/year 60000]", "Beta [TEU/year 80000]");
    }

    @Test
    void whereNoColumnSaysTheSiteAMeasureThatComesTwiceIsToldSo() {
        plan("Remark", "Need by");

        assertThat(refused("plan.xlsx"))
                .containsExactly("plan.xlsx:Capacity!A3: the measure 'TEU/year' is given twice for one site"
                        + " (name the site of each row in a column 'Site', or remove one of the rows)");
    }

    @Test
    void itsRowsAreCountedAsAllOthersAre() {
        plan("Site", "Need by");

        assertThat(told("plan.xlsx"))
                .contains("plan.xlsx: sheet 'Capacity': capacity of the programme; 2 rows: 2 read");
    }

    private void plan(String site, String needBy) {
        workbook("plan.xlsx", book -> {
            Worksheet milestones = book.newWorksheet("Milestones");
            row(milestones, 0, "Terminal", "Milestone", "Deadline", "Forecast");
            row(milestones, 1, "Alpha", "Opening", "2026-09-30", "2026-10-31");
            row(milestones, 2, "Beta", "Opening", "2026-11-30", "2026-11-30");
            Worksheet capacity = book.newWorksheet("Capacity");
            row(capacity, 0, site, "Measure", "Target", "Planned", needBy);
            row(capacity, 1, "Alpha", "TEU/year", "60000", "40000", "2026-10-01");
            row(capacity, 2, "Beta", "TEU/year", "80000", "80000", "2026-12-01");
        });
    }

    private List<String> terminals() {
        return input("plan.xlsx", reading).programme().orElseThrow().terminals().stream()
                .map(terminal -> terminal.name() + " " + capacities(terminal))
                .toList();
    }

    private static List<String> capacities(Terminal terminal) {
        return terminal.capacity().stream().map(CapacitySheetTest::text).toList();
    }

    private static String text(CapacityTarget target) {
        return target.measure() + " " + Math.round(target.target().orElseThrow());
    }
}
