package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of a file is counted once, in import and in check. */
class RowCountsTest {

    private static final String PROGRAMME =
            """
            programme: port
            unplanned: {ignore: ["Meeting*"]}
            terminals:
              - id: north-quay
                name: North quay
                milestones:
                  - {id: permit, name: Permit, deadline: 2026-01-31, keys: [T1]}
                  - {id: dredging, name: Dredging, deadline: 2026-05-31, keys: [T2]}
              - id: south-quay
                name: South quay
                milestones:
                  - {id: permit, name: Permit, deadline: 2026-02-28, keys: [T3]}
            """;

    @TempDir
    private Path path;

    /** A slash is the end of a row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    sections.csv ! Milestone,Due,Status/NORTH QUAY,,/Permit,2026-01-31,Done/Dredging,2026-05-31,/SOUTH QUAY,,/Permit,2026-02-28,Cancelled/Total,, ! 6 rows: 3 read, 2 headings, 1 total ! 6 rows: 2 on milestones of the programme, 1 on a cancelled milestone, 2 headings, 1 total
                    plain.csv ! Site,Milestone,Due/North quay,Permit,2026-01-31/North quay,Dredging,2026-05-31/South quay,Second crane,2026-08-31 ! 3 rows: 3 read ! 3 rows: 2 on milestones of the programme, 1 unplanned
                    months.csv ! Site,Milestone,Plan,Apr-26,May-26/North quay,Dredging,2026-05-31,2026-05-31,2026-06-30/South quay,Permit,2026-02-28,2026-02-28, ! 2 rows: 2 read ! 2 rows: 2 on milestones of the programme
                    plan-actual.csv ! Site,Milestone,Row,Apr-26,May-26/North quay,Dredging,Plan,10%,20%/,,Actual,5%,15%/North quay,Permit,Plan,90%,100%/,,Actual,80%,100% ! 4 rows: 2 read, 2 rows of what was planned, not read ! 4 rows: 2 on milestones of the programme, 2 rows of what was planned, not read
                    two.csv ! Site,Milestone,Due/North quay,Permit,2026-01-31//Risk,Owner,Due/Weather,Bob,2026-05-31 ! 1 row: 1 read ! 2 rows: 1 on a milestone of the programme, 1 row of another table, not read
                    again.csv ! Site,Milestone,Due/North quay,Permit,2026-01-31/Site,Milestone,Due/North quay,Dredging,2026-05-31 ! 3 rows: 2 read, 1 repeated header ! 3 rows: 2 on milestones of the programme, 1 repeated header
                    bad.csv ! Site,Milestone,Due/North quay,Permit,someday/North quay,Dredging,2026-05-31 ! 2 rows: 1 read, 1 refused ! 2 rows: 1 on a milestone of the programme, 1 refused
                    twice.csv ! Site,Milestone,Due/North quay,Permit,2026-01-31/North quay,Permit,2026-02-28 ! 2 rows: 1 read, 1 refused ! 2 rows: 1 on a milestone of the programme, 1 refused
                    ignored.csv ! Site,Milestone,Due/North quay,Permit,2026-01-31/North quay,Meeting monthly,2026-05-31/North quay,Crane,2026-05-31 ! 3 rows: 3 read ! 3 rows: 1 on a milestone of the programme, 1 unplanned, 1 unplanned and ignored
                    tool.csv ! Work Item Type,ID,Title,State,Target Date/Milestone,T1,Permit,New,2026-01-31/Task,T9,Fence,New,2026-01-31/Epic,E1,Works,New, ! 3 rows: 3 read ! 3 rows: 1 on a milestone of the programme, 1 task that is no milestone, 1 group
                    cancelled.csv ! Site,Milestone,Due,Status/North quay,Permit,2026-01-31,Cancelled/South quay,Permit,2026-02-28,Open ! 2 rows: 2 read ! 2 rows: 1 on a milestone of the programme, 1 on a cancelled milestone
                    many.csv ! Milestone,Due/Permit,2026-01-31/Dredging,2026-05-31 ! 2 rows: 2 read ! 2 rows: 1 on a milestone of the programme, 1 not matched
                    own.csv ! report_date,terminal,milestone,forecast/2026-05-31,north-quay,permit,2026-02-28/2026-05-31,north-quay,crane,2026-02-28/report_date,terminal,milestone,forecast/2026-05-31,south-quay,permit,2026-13-01 ! none ! 4 rows: 1 on a milestone of the programme, 1 repeated header, 2 refused
                    """)
    void countsAddUp(String name, String text, String imported, String checked) {
        String lines = text.replace("/", "\n") + "\n";
        new TestFolder(path).file("programme.yaml", PROGRAMME).file("status/2026-06-30-" + name, lines);
        ProgrammeInput input = new TestFolder(path).read();

        assertThat(input.rows()).hasToString(checked);
        assertThat(input.notes()).anySatisfy(note -> assertThat(note).endsWith(name + ": " + checked));
        assertThat(input.rows().of(RowFate.REFUSED) > 0)
                .isEqualTo(!input.problems().isEmpty());
        ProgrammeImport made =
                ProgrammeImport.of(List.of(path.resolve("status/2026-06-30-" + name)), ImportOptions.defaults());
        assertThat(imported.equals("none") || String.join("\n", made.notes()).contains(imported))
                .as(made.notes() + " has " + imported)
                .isTrue();
    }

    @Test
    void whatTheProgrammeAsksToIgnoreIsNotListedAsUnmatched() {
        ProgrammeInput input = new TestFolder(path)
                .file("programme.yaml", PROGRAMME)
                .file(
                        "status/2026-06-30.csv",
                        """
                        Site,Milestone,Due
                        North quay,Permit,2026-01-31
                        North quay,Meeting monthly,2026-05-31
                        North quay,Crane,2026-05-31
                        """)
                .read();

        assertThat(input.unmatched()).extracting(Unmatched::name).containsExactly("Crane");
        assertThat(input.updates()).hasSize(3); // what is ignored today may be wanted tomorrow
    }

    @Test
    void theRowsOfAllFilesAreAddedUp() {
        ProgrammeInput input = new TestFolder(path)
                .file("programme.yaml", PROGRAMME)
                .file("status/2026-05-31.csv", "Site,Milestone,Due\nNorth quay,Permit,2026-01-31\n")
                .file(
                        "status/2026-06-30.json",
                        """
                        [{"report_date": "2026-06-30", "terminal": "north-quay", "milestone": "dredging", "percent": 20},
                         {"report_date": "2026-06-30", "terminal": "north-quay", "measure": "TEU/year", "basis": "nominal",
                          "value": 100}]
                        """)
                .read();

        assertThat(input.problems()).isEmpty();
        assertThat(input.rows()).hasToString("3 rows: 2 on milestones of the programme, 1 on capacity");
        assertThat(input.rows().areUsual()).isTrue();
    }

    @Test
    void aHeadingIsNothingUsual() {
        RowCounts counts = RowCounts.of(RowFate.MATCHED, 2).and(RowCounts.of(RowFate.HEADING, 1));

        assertThat(counts.areUsual()).isFalse();
        assertThat(counts.total()).isEqualTo(3);
        assertThat(counts.without(RowFate.HEADING)).isEqualTo(RowCounts.of(RowFate.MATCHED, 2));
        assertThat(RowCounts.none().and(counts)).isEqualTo(counts);
        assertThat(RowCounts.none()).hasToString("0 rows");
    }
}
