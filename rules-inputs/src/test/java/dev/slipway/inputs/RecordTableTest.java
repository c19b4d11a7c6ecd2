package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.programme.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of JSON and YAML with the keys of somebody else are read as a table is. */
class RecordTableTest extends OfficeFiles {

    private static final String RECORDS =
            """
            [
              {"Milestone": "Permit", "Planned finish": "2026-03-31", "Forecast": "2026-05-15", "Status": "In progress"},
              {
                "Milestone": "Opening",
                "Planned finish": "2026-12-31",
                "Forecast": null,
                "Status": "Planned"
              }
            ]
            """;

    @Test
    void knownHeadersAreReadAsThoseOfASheet() {
        file("records.json", RECORDS);

        assertThat(milestones("records.json"))
                .extracting(milestone ->
                        milestone.name() + " " + milestone.deadline().text())
                .containsExactly("Permit 2026-03-31", "Opening 2026-12-31");
        assertThat(forecasts("records.json")).containsExactly("2026-06-30 2026-05-15", "2026-06-30 -");
        assertThat(told("records.json"))
                .contains("records.json: deadline from 'Planned finish', 2 dates", "records.json: 2 rows: 2 read");
    }

    @Test
    void yamlIsReadTheSame() {
        file("records.yaml", "- Milestone: Permit\n  Planned finish: 2026-03-31\n- Milestone: Opening\n");

        assertThat(milestones("records.yaml")).extracting(Milestone::name).containsExactly("Permit", "Opening");
    }

    @Test
    void aCellThatCannotBeReadHasItsPlace() {
        file("records.json", RECORDS.replace("\"2026-12-31\"", "\"someday soon-ish\""));

        assertThat(refused("records.json")).singleElement().asString().startsWith("records.json:5:");
    }

    @Test
    void keysThatMeanNothingAreAskedForAtOnce() {
        file(
                "records.json",
                """
                [{"thing": "Permit", "when": "2026-03-31", "size": {"m": 1}}, {"thing": "Opening", "when": "2026-12-31"}]
                """);

        assertThat(refused("records.json"))
                .containsExactly(
                        "records.json:1:1: no column of this table is known as the name of a milestone with a date or a"
                                + " percentage: it has 'thing' (perhaps the name of the milestone), 'when' (a date: deadline, forecast"
                                + " or actual) (say in mapping.yaml which they are, for instance: files: [{match: records.json, kind:"
                                + " sheet, header: 1, columns: {name: thing, deadline: when}}])");
        assertThat(told("records.json")).contains("records.json: lists and keys within records are not read: 'size'");
    }

    @Test
    void whatMappingYamlSaysOfThemIsRead() {
        file("records.json", "[{\"thing\": \"Permit\", \"when\": \"2026-03-31\"}]");
        file(
                "mapping.yaml",
                "files: [{match: records.json, kind: sheet, header: 1, columns: {name: thing, deadline: when}}]");
        file("programme.yaml", "programme: p\nmilestones: [{id: permit, name: Permit}]\n");

        assertThat(updates(Inputs.at(
                                path,
                                InputOptions.defaults()
                                        .withStatus(List.of(new StatusSource.Files(path.resolve("records.json"))))
                                        .withReading(Reading.defaults().withReportDate(REPORTED)))
                        .programmes()
                        .findFirst()
                        .orElseThrow()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"report_date\": \"2026-06-30\", \"milestone\": \"permit\", \"forcast\": \"2026-07\"}]",
                "[{\"milestone\": \"permit\", \"report_dat\": \"2026-06-30\", \"forecast\": \"2026-07\", \"report_date\": \"\"}]"
            })
    void ourOwnRowsAreStillReadKeyByKey(String rows) {
        file("rows.json", rows);

        assertThat(refused("rows.json")).singleElement().asString().contains("unknown key", "did you mean");
    }
}
