package dev.slipway.inputs.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose file it is. */
class RecognitionTest {

    @ParameterizedTest
    @CsvSource({
        "github.json, GITHUB",
        "gitlab.json, GITLAB",
        "jira-versions.json, JIRA_VERSIONS",
        "openproject.json, OPENPROJECT",
        "taiga.json, TAIGA"
    })
    void everyFileIsOfItsOwnKindAndOfNoOther(String file, FileKind kind) {
        assertThat(ExportFile.named(file).kind()).contains(kind);
        for (FileKind other : FileKind.values()) {
            if (ExportReader.reads(other) && other != kind) {
                assertThat(ExportFile.named(file).snapshot(other))
                        .as(other.word())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"report_date\": \"2026-02-28\", \"terminal\": \"a\", \"milestone\": \"x\", \"forecast\": \"2026\"}]",
                "[{\"report_date\": \"2026-02-28\", \"number\": 1, \"title\": \"x\", \"state\": \"open\", \"due_on\": null}]",
                "{\"programme\": \"p\", \"terminals\": []}",
                "[]",
                "{}",
                "null",
                "\"number title state due_on\"",
                "[1, 2]",
                "[[[]]]",
                "{\"values\": []}",
                "{\"values\": {\"id\": 1}}"
            })
    void nothingElseIsTakenForAnExport(String json) {
        assertThat(ExportFile.of(json).kind()).isEmpty();
    }

    @Test
    void issuesAndEpicsAreNoMilestones() {
        String gitlabIssue =
                """
                [{"id": 1, "iid": 2, "project_id": 3, "title": "Fix crane", "state": "closed", "due_date": null,
                  "start_date": null, "labels": [], "author": {"id": 1}, "web_url": "https://gitlab.example.com/a/b/-/issues/2"}]
                """;
        String githubIssue =
                """
                [{"number": 1, "title": "Fix crane", "state": "open", "closed_at": null,
                  "milestone": {"number": 4, "title": "Opening", "state": "open", "due_on": null}}]
                """;

        assertThat(ExportFile.of(gitlabIssue).kind()).contains(FileKind.GITLAB_ISSUES);
        assertThat(ExportFile.of(githubIssue).kind()).contains(FileKind.GITHUB_ISSUES);
    }

    @Test
    void keysThatAreNotNeededMayBeMissingAndOthersMayBeThere() {
        assertThat(ExportFile.of(
                                "{\"number\": 1, \"title\": \"x\", \"state\": \"open\", \"due_on\": null, \"new\": {}}")
                        .kind())
                .contains(FileKind.GITHUB);
    }
}
