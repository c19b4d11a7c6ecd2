package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.status.CapacityReading;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of a table with points and commas in them: a point may part thousands, and a comma decimals. */
class LargeNumbersTest extends OfficeFiles {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200.000|1200000",
                "1.200.000,5|1200000.5",
                "12.500,75|12500.75",
                "8,5|8.5",
                "0,125|0.125",
                "35 000,5|35000.5",
                "35.5|35.5",
                "0.125|0.125",
                "1200.125|1200.125",
                "66,500|66500",
                "1,066,500.125|1066500.125"
            })
    void whatCanBeReadInOneWayIsRead(String text, double value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35.000|write it as 35000 or 35",
                "35.125|write it as 35125 or 35.1250",
                "-8.500|write it as -8500 or -8.5000"
            })
    void whatCanBeReadInTwoWaysIsRefusedWithBoth(String text, String remedy) {
        assertThat(problems(text))
                .containsExactly("status/a.csv:2:29: '" + text
                        + "' can be read as two numbers, and the other cells of its column do not settle it (" + remedy
                        + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200.000", "8,5", "12.500,75", "0,125"})
    void aDecimalCommaElsewhereInTheColumnMakesPointsPartThousands(String settling) {
        assertThat(values("35.000", "900", settling).get(0)).isEqualTo(35_000);
        assertThat(values(settling, "35.000").get(1)).isEqualTo(35_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.5", "0.125", "1,200,000", "1,200.5", "1200.125"})
    void aDecimalPointElsewhereInTheColumnMakesThemDecimals(String settling) {
        assertThat(values("35.125", settling).get(0)).isEqualTo(35.125);
        assertThat(values(settling, "35.125").get(1)).isEqualTo(35.125);
    }

    @Test
    void thousandsWithACommaAreNotSureWhereTheColumnHasDecimalCommas() {
        assertThat(values("66,500", "35.5")).containsExactly(66_500.0, 35.5);
        assertThat(problems("66,500", "8,5"))
                .singleElement()
                .asString()
                .startsWith("status/a.csv:2:29: '66,500' can be read as two numbers")
                .endsWith("(write it as 66500 or 66.5000)");
    }

    @Test
    void aColumnThatContradictsItselfSettlesNothing() {
        assertThat(problems("35.000", "8,5", "8.5")).hasSize(1);
    }

    @Test
    void aNumberOfAWorkbookIsThatNumber() {
        folder().file("status/a.xlsx", new byte[0]);
        workbook("status/a.xlsx", LargeNumbersTest::numbers);

        assertThat(values()).containsExactly(35.125, 35_000.0);
    }

    private static void numbers(Workbook book) {
        Worksheet sheet = book.newWorksheet("Status");
        row(sheet, 0, "report_date", "terminal", "measure", "basis", "value");
        row(sheet, 1, "2026-03-31", "a", "TEU/year", "nominal");
        sheet.value(1, 4, 35.125);
        row(sheet, 2, "2026-03-31", "b", "TEU/year", "nominal");
        sheet.value(2, 4, 35_000);
    }

    private TestFolder folder() {
        return new TestFolder(path)
                .file(
                        "programme.yaml",
                        """
                        programme: p
                        terminals:
                          - {id: a, milestones: [{id: x, deadline: 2026}]}
                          - {id: b, milestones: [{id: x, deadline: 2026}]}
                        """);
    }

    private List<Double> values(String... texts) {
        status(texts);
        return values();
    }

    private List<Double> values() {
        ProgrammeInput input = new TestFolder(path).read();
        assertThat(input.problems()).isEmpty();
        return input.updates().stream()
                .map(CapacityReading.class::cast)
                .map(CapacityReading::value)
                .toList();
    }

    private List<String> problems(String... texts) {
        status(texts);
        return new TestFolder(path).problems();
    }

    /** One reading a row, on measures of their own. */
    private void status(String... texts) {
        StringBuilder rows = new StringBuilder("report_date;terminal;measure;basis;value\n");
        for (int row = 0; row < texts.length; row++) {
            rows.append(String.format(Locale.ROOT, "2026-03-31;a;unit %d;nominal;%s%n", row, texts[row]));
        }
        folder().file("status/a.csv", rows.toString());
    }
}
