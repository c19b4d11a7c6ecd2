package dev.slipway.inputs.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that are wrong in part, and files that are no such exports. */
class ExportProblemsTest {

    private static final Pattern VALUE = Pattern.compile("\": (null|true|false|\\d+|\"[^\"]*\")");

    private static final String NO_DATE =
            " is not a date that can be read (write 2025-09-30, 2025-09, Q3 2025, H1 2026,"
                    + " mid 2026, 2025, by 2026 or TBD)";

    @Test
    void aRecordWithAMistakeIsReportedAtItsPointerAndTheOthersAreRead() {
        ExportFile file = ExportFile.of(
                """
                [{"number": 1, "title": "Approval", "state": "open", "due_on": "2026-02-30T08:00:00Z"},
                 {"number": 2, "title": " ", "state": "open", "due_on": null},
                 {"number": 3, "title": "Opening", "state": "open", "due_on": "2026-09-30", "open_issues": "many"},
                 {"number": 4, "title": "Crane", "state": "open", "due_on": ["2026-09-30"]},
                 {"number": 5, "title": "Track", "state": "open", "due_on": "soon"},
                 {"number": 6, "title": "Launch", "state": "open", "due_on": "2026-12-01T08:00:00Z"},
                 {"number": 7, "title": "Never", "state": "open", "due_on": "+999999999-12-31T23:59:59-18:00"}]
                """);

        assertThat(file.activities()).extracting(Activity::name).containsExactly("Opening", "Launch");
        assertThat(file.problems())
                .containsExactly(
                        "export.json:/0/due_on: 2026-02-30T08:00:00Z is not a date: February 2026 has 28 days"
                                + " (write 2026-02-28, 2026-02 or Q1 2026)",
                        "export.json:/1/title: this GitHub milestone has no 'title' (name it, and export again)",
                        "export.json:/3/due_on: 'due_on' is a single value, not a list"
                                + " (export the file again, and do not change it)",
                        "export.json:/4/due_on: 'soon'" + NO_DATE,
                        "export.json:/6/due_on: '+999999999-12-31T23:59:59-18:00'" + NO_DATE);
    }

    @Test
    void impossiblePercentagesAreReported() {
        assertThat(ExportFile.of(
                                """
                                [{"id": 1, "subject": "a", "percentageDone": 140,
                                  "_links": {"type": {}, "project": {}, "status": {}}},
                                 {"id": 2, "subject": "b", "percentageDone": "half",
                                  "_links": {"type": {}, "project": {}, "status": {"title": {"en": "New"}}}}]
                                """)
                        .problems(FileKind.OPENPROJECT))
                .containsExactly(
                        "export.json:/0/percentageDone: percent is '140', not between 0 and 100",
                        "export.json:/1/percentageDone: percent is 'half', which is not a number"
                                + " (write it as 66500, 66,500 or 0.5)",
                        "export.json:/1/_links/status/title: '_links.status.title' is a single value, not keys and"
                                + " values (export the file again, and do not change it)");
    }

    @Test
    void invalidCountsOfIssuesAreReported() {
        assertThat(ExportFile.of(
                                """
                                [{"number": 1, "title": "a", "state": "open", "due_on": null,
                                  "closed_issues": 3, "open_issues": "many"}]
                                """)
                        .problems(FileKind.GITHUB))
                .containsExactly("export.json:/0/open_issues: percent is 'many', which is not a number"
                        + " (write it as 66500, 66,500 or 0.5)");
    }

    @Test
    void anythingAmongTheRecordsThatIsNoRecordIsReported() {
        ExportFile file = ExportFile.of(
                """
                [{"number": 1, "title": "a", "state": "open", "due_on": null},
                 {"message": "API rate limit exceeded", "title": "b", "state": "open"},
                 7]
                """);

        assertThat(file.activities()).hasSize(1);
        assertThat(file.problems())
                .containsExactly(
                        "export.json:/1: among the GitHub milestones of this file is a record without 'number',"
                                + " 'due_on' (take it out)",
                        "export.json:/2: among the GitHub milestones of this file is '7' (take it out)");
    }

    @Test
    void aForcedKindThatTheFileIsNotOfIsRefusedWithWhatWasExpected() {
        assertThat(ExportFile.named("github.json").problems(FileKind.GITLAB))
                .containsExactly(
                        "export.json:/0: this is not a list of GitLab milestones, which have iid, title, state,"
                                + " due_date, start_date; here is a record without 'iid', 'due_date', 'start_date'"
                                + " (it looks like github: say --kind github, or no --kind at all)");
        assertThat(ExportFile.of("{\"message\": \"Not Found\"}").problems(FileKind.JIRA_VERSIONS))
                .containsExactly("export.json:1:1: this is not a list of Jira versions, which have id, name, released,"
                        + " archived; here is a record without 'id', 'name', 'released', 'archived' (to export: "
                        + JiraVersions.FORMAT.export() + ")");
        assertThat(ExportFile.of("\n \"x\"").problems(FileKind.GITHUB))
                .singleElement()
                .asString()
                .startsWith("export.json:2:2: this is not a list of GitHub milestones, which have number, title, state,"
                        + " due_on; here is 'x' (to export: `gh api");
    }

    @Test
    void whatIsClosedWithoutADateHasNoActualDate() {
        ExportFile file = ExportFile.of(
                """
                [{"number": 1, "title": "a", "state": "closed", "due_on": null, "closed_at": null},
                 {"number": 2, "title": "b", "state": "open", "due_on": null, "closed_at": "2026-01-05T10:00:00Z"}]
                """);

        assertThat(file.activities()).hasSize(2).allSatisfy(activity -> assertThat(activity.actual())
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "gitlab", "jira-versions", "openproject"})
    void anyChangedValueIsReadOrReported(String kind) {
        String text = ExportFile.named(kind + ".json").text();
        for (MatchResult value : VALUE.matcher(text).results().toList()) {
            for (String other :
                    List.of("null", "7", "-0.5", "\"x\"", "\" \"", "[]", "[[1]]", "{}", "{\"a\": 1}", "true")) {
                String changed = text.substring(0, value.start(1)) + other + text.substring(value.end(1));
                for (String read : List.of("github", "gitlab", "jira-versions", "openproject")) {
                    ExportFile file = ExportFile.of(changed);
                    boolean isRead =
                            file.snapshot(FileKind.of(read).orElseThrow()).isPresent();
                    assertThat(isRead || !file.problems().isEmpty()).as(changed).isTrue();
                }
            }
        }
    }

    @Test
    void anEmptyListIsAFileWithoutMilestones() {
        ExportFile file = ExportFile.of("[]");

        assertThat(file.snapshot(FileKind.GITLAB).orElseThrow().activities()).isEmpty();
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void kindsThatAreNoJsonExportsAreNotAskedForHere() {
        Scalar nothing = new Scalar("", Kind.NOTHING, Place.FILE);

        assertThatThrownBy(() -> ExportReader.read(
                        FileKind.MONDAY,
                        nothing,
                        new FileProblems("a.json", InputLimits.defaults()),
                        StateWords.standard()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
