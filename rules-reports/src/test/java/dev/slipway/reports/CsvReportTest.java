package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\tplain",
                "\rplain",
                "  =1",
                "\u00A0=1",
                "＝1",
                "-1+1",
                "+"
            })
    void cellThatASpreadsheetWouldRunGetsAnApostrophe(String owner) throws IOException {
        assertThat(rows(alert().owner(owner).build()).get(0).getField("owner")).isEqualTo("'" + owner);
    }

    @Test
    void whatCannotBeSeenIsShownAndHidesNoFormula() throws IOException {
        assertThat(rows(alert().owner("\uFEFF=1").build()).get(0).getField("owner"))
                .isEqualTo("'\uFFFD=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.25", "12", "NC KTZ", "a=b", "a\tb", "two\nlines", "", " "})
    void harmlessCellStaysAsItIs(String owner) throws IOException {
        assertThat(rows(alert().owner(owner).build()).get(0).getField("owner")).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a;=1+1, a;'=1+1",
                "a; -cmd|x, a;' -cmd|x",
                "\"a\n=1+1\", \"a\n'=1+1\"",
                "\"\n=1\", \"'\n'=1\"",
                "a;@x;＝1, a;'@x;'＝1",
                "a; b;1;x=1, a; b;1;x=1",
            })
    void aFormulaIsNoneEvenWhereSemicolonsSeparateCells(String owner, String shown) throws IOException {
        assertThat(rows(alert().owner(owner).build()).get(0).getField("owner")).isEqualTo(shown);
    }

    @Test
    void everyTextColumnIsGuarded() throws IOException {
        Alert alert = SampleAlert.of("=rule", Severity.RED, "=subject")
                .about("=about")
                .saying("=title", "=message")
                .owner("=owner")
                .evidence("=file", 1, "text")
                .build();
        NamedCsvRecord row = rows(alert).get(0);
        assertThat(List.of("rule", "subject", "about", "title", "message", "owner", "evidence"))
                .allSatisfy(column -> assertThat(row.getField(column)).startsWith("'="));
    }

    @Test
    void escapeSequencesDoNotReachATerminal() throws IOException {
        assertThat(rows(alert().owner("a\u001B[31mb").build()).get(0).getField("owner"))
                .isEqualTo("a\uFFFD[31mb");
    }

    @Test
    void daysAreTwoNumbersOfWhichTheLeastMayBeMissing() throws IOException {
        List<NamedCsvRecord> rows = rows(
                alert().days(DayRange.between(-10, 20)).build(),
                alert().days(DayRange.atMost(14)).build(),
                alert().build());
        assertThat(rows).extracting(row -> row.getField("daysMin")).containsExactly("-10", "", "");
        assertThat(rows).extracting(row -> row.getField("daysMax")).containsExactly("20", "14", "");
    }

    private static SampleAlert alert() {
        return SampleAlert.of("S01", Severity.RED, "t/m");
    }

    private static List<NamedCsvRecord> rows(Alert... alerts) throws IOException {
        String csv =
                Written.as(ReportFormat.CSV, ReportOptions.plain(), SampleAssessment.with("p", "t", Rag.RED, alerts));
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
