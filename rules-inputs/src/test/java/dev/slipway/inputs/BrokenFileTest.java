package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what their name says, or not all of it. */
@Timeout(60)
class BrokenFileTest {

    private static final String PROGRAMME = "programme: p\nterminals: [{id: a, milestones: [{id: m}]}]\n";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89504E470D0A1A0A0000|this file is a PNG picture (is it the right file?)",
                "504B030414000600|this file is a workbook (XLSX) or another ZIP archive (a workbook's name ends in .xlsx)",
                "D0CF11E0A1B11AE1|this file is an old Office file (XLS or MPP) (a schedule's name ends in .mpp; save XLS as XLSX)",
                "255044462D312E37|this file is a PDF document (export the table it was made from)",
                "7F454C4602010100|this file is a program (is it the right file?)",
                "1F8B080000000000|this file is a GZIP archive (unpack it first)",
            })
    void filesThatAreNoTextAreReportedWithTheNameOfTheirFormat(String hexadecimal, String problem) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);

        for (String name : List.of("a.csv", "a.json", "a.ndjson", "a.yaml", "a.txt")) {
            TestFolder folder = new TestFolder(temp.resolve(name))
                    .file("programme.yaml", PROGRAMME)
                    .file("status/" + name, bytes);
            assertThat(folder.problems()).containsExactly("status/" + name + ": " + problem);
        }
        assertThat(new TestFolder(temp).file("programme.yaml", bytes).problems())
                .containsExactly("programme.yaml: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.json", "a.ndjson", "a.yaml"})
    void everyTruncationIsReadOrReportedAtAPlace(String name) {
        String whole = name.endsWith("csv")
                ? "report_date,terminal,milestone,note\n2025-01-02,a,m,\"caf\u00e9 \"\"x\"\"\"\n"
                : name.endsWith("yaml")
                        ? "- {report_date: 2025-01-02, terminal: a, milestone: \"m\", note: [caf\u00e9]}\n"
                        : (name.endsWith("ndjson") ? "%s" : "[%s]")
                                .formatted(
                                        "{\"report_date\":\"2025-01-02\",\"terminal\":\"a\",\"milestone\":\"m\",\"note\":\"caf\u00e9\"}");
        byte[] bytes = whole.getBytes(UTF_8);

        for (int length = 1; length < bytes.length; length++) {
            TestFolder folder = new TestFolder(temp)
                    .file("programme.yaml", PROGRAMME)
                    .file("status/" + name, Arrays.copyOf(bytes, length));
            ProgrammeInput input = folder.read();
            assertThat(input.problems()).allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(folder.name("status/" + name));
                assertThat(problem.message()).isNotBlank().doesNotContain("Exception");
            });
            assertThat(input.updates()).as("%s bytes", length).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void textUnderTheNameOfAnotherFormatIsReportedAsAnotherFormat() {
        String csv = "report_date,terminal,milestone\n2025-01-02,a,m\n";

        assertThat(problems("a.json", csv))
                .containsExactly("status/a.json:1:1: this is not valid JSON: 'report_date' is not a value of JSON"
                        + " (it does not look like JSON: let its name end in .csv or .yaml if it is that)");
        assertThat(problems("b.json", "<html></html>"))
                .singleElement()
                .asString()
                .contains("it is a page of HTML or XML");
        assertThat(problems("c.yaml", csv))
                .singleElement()
                .asString()
                .startsWith("status/c.yaml:1:1: status is a list of rows, not 'report_date,terminal,milestone");
        assertThat(problems("d.csv", "[{\"terminal\": \"a\"}]"))
                .singleElement()
                .asString()
                .startsWith("status/d.csv:1: no column of this table is known as the name of a milestone");
    }

    private List<String> problems(String name, String text) {
        return new TestFolder(temp.resolve(name))
                .file("programme.yaml", PROGRAMME)
                .file("status/" + name, text)
                .problems();
    }
}
