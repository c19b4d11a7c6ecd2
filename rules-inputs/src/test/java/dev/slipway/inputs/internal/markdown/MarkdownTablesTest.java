package dev.slipway.inputs.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in Markdown texts. */
class MarkdownTablesTest {

    private final FileProblems problems =
            new FileProblems("plan.md", InputLimits.defaults().with("value", "200"));

    @Test
    void cellsAreBetweenBarsOfWhichTheOuterOnesMayBeMissing() {
        assertThat(rows("| a | b |\n|---|:-:|\n| 1 | 2 |\n 3 | 4\n| 5 |  |\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"), List.of("5", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    a \\| b; a | b
                    **Quay wall**; Quay wall
                    ~~Old~~ *new* __bold__; Old new bold
                    [Permit](https://example.com/a_b_c); Permit
                    `M_1`; M_1
                    snake_case_name; snake_case_name
                    2 * 3 * 4; 2 * 3 * 4
                    [x]; x
                    [ ]; ''
                    one<br/>two; one two
                    \\*kept\\*; *kept*
                    2026-03-31; 2026-03-31
                    """)
    void marksAreNoPartOfACell(String written, String read) {
        assertThat(rows("| h | g |\n| - | - |\n| " + written + " | x |\n").get(1))
                .containsExactly(read, "x");
    }

    @Test
    void charactersOfHtmlAreReadByTheirNames() {
        assertThat(rows("| R&amp;D&nbsp;1 | a &#124; b |\n|---|---|\n").get(0)).containsExactly("R&D 1", "a | b");
    }

    @Test
    void aTableWithinACellOfACsvIsNone() {
        String table = "| a |\n|---|\n| 1 |\n";
        assertThat(MarkdownTables.isLike("Our \"plan\":\n" + table)).isTrue();
        assertThat(MarkdownTables.isLike("| h |\n|---|\n|\"a\"|\n")).isTrue();
        assertThat(MarkdownTables.isLike("id,text\n1,\"" + table + "\"\n")).isFalse();
        assertThat(MarkdownTables.isLike("id;text\n1;\"a \"\"plan\"\"\n" + table + "\"\n"))
                .isFalse();
        assertThat(MarkdownTables.isLike("id,text\n1,\"goes on\n" + table)).isFalse();
    }

    @Test
    void aCellKnowsItsPlace() throws IOException {
        Table table =
                tables("# Plan\n\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n").get(0);
        table.next();
        TableRow row = table.next().orElseThrow();

        assertThat(row.place(1)).isEqualTo(new Place(5, 8));
        assertThat(row.place()).isEqualTo(Place.atLine(5));
    }

    @Test
    void eachTableIsNamedByTheHeadingAboveIt() {
        List<Table> tables = tables(
                """
                        # Port programme
                        Status as of 30 June 2026
                        ## North quay
                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        **South quay**

                        | a | b |
                        |---|---|
                        ## West quay ##
                        | c | d |
                        |---|---|
                        """);

        assertThat(tables).extracting(Table::sheet).containsExactly("North quay", "South quay", "West quay");
        assertThat(tables.get(1).noun()).isEqualTo("table in line 10, below 'South quay'");
        assertThat(rows(tables.get(0)).get(0)).as("the title").containsExactly("Port programme");
        assertThat(rows(tables.get(2)).get(0)).as("the title").containsExactly("Port programme");
    }

    @Test
    void theDayOfTheReportIsKeptAboveTheTable() {
        assertThat(rows("# Plan\nStatus as of 30 June 2026\nNothing new.\n\n| a | b |\n|---|---|\n")
                        .get(0))
                .containsExactly("Status as of 30 June 2026");
    }

    @Test
    void codeAndDrawnLinesAreNoTables() {
        assertThat(tables("```\n| a | b |\n|---|---|\n```\na | b\n- - -\nText\n---\n"))
                .isEmpty();
    }

    @Test
    void aBlankLineWithinATableEndsItNot() {
        assertThat(rows("| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n\nText | with a bar\n"))
                .hasSize(3);
        assertThat(tables("| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |\n"))
                .hasSize(2);
    }

    @Test
    void aLineWithoutABarIsARowOfOneCell() {
        assertThat(rows("| a | b |\n|---|---|\nNORTH QUAY\n| 1 | 2 |\n")).contains(List.of("NORTH QUAY"));
    }

    @Test
    void whatDatabasesPrintIsATable() {
        assertThat(rows(" name   | due\n--------+------------\n Permit | 2026-01-31\n(1 row)\n"))
                .containsExactly(List.of("name", "due"), List.of("Permit", "2026-01-31"));
        assertThat(rows("+------+-----+\n| name | due |\n+------+-----+\n| a    | b   |\n+------+-----+\n"))
                .containsExactly(List.of("name", "due"), List.of("a", "b"));
    }

    @Test
    void aRowLongerThanAValueMayBeIsReported() {
        assertThat(rows("| a | b |\n|---|---|\n| " + "x".repeat(300) + " | 2 |\n| 1 | 2 |\n"))
                .hasSize(2);
        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith("plan.md:3: this row is longer than 200, the limit 'value'");
    }

    private List<Table> tables(String text) {
        return MarkdownTables.in(text, problems);
    }

    private List<List<String>> rows(String text) {
        return rows(tables(text).get(0));
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        try {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().texts());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }
}
