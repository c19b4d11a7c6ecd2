package dev.slipway.inputs.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Trackers whose exports tell the same two things: the dredging was done on 14 June, and the opening is due in December. */
class TrackerRecordsTest {

    private static final Path EXPORTS = Path.of("src", "test", "resources", "exports", "trackers");

    static Stream<String> files() throws Exception {
        try (Stream<Path> files = Files.list(EXPORTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsKnownByItsContentAndTellsTheSame(String file) {
        ExportFile export = ExportFile.named("trackers/" + file);

        assertThat(export.kind()).map(FileKind::word).contains(file.replace(".json", ""));
        List<Activity> activities = export.activities();
        assertThat(export.problems()).isEmpty();
        assertThat(activities).extracting(Activity::name).containsExactly("Dredging", "Opening");
        Activity dredging = activities.get(0);
        assertThat(dredging.forecast().map(DateWindow::end)).isEqualTo(day("2026-05-31"));
        assertThat(dredging.state()).contains(State.DONE);
        assertThat(dredging.actual().map(DateWindow::end)).isIn(day("2026-06-14"), Optional.empty());
        assertThat(dredging.isWhole()).isTrue();
        Activity opening = activities.get(1);
        assertThat(opening.forecast().map(DateWindow::end)).isEqualTo(day("2026-12-31"));
        assertThat(opening.actual()).isEmpty();
        assertThat(opening.state().filter(State.DONE::equals)).isEmpty();
        assertThat(opening.keys()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "azure-devops, 2026-06-14",
        "asana, 2026-06-14",
        "basecamp, 2026-06-14",
        "clickup, 2026-06-14",
        "github-project, ''",
        "github-issues, 2026-06-14",
        "gitlab-issues, 2026-06-14",
        "jira, 2026-06-14",
        "linear, 2026-06-14",
        "redmine, 2026-06-14",
        "taiga-table, 2026-06-14",
        "trello, ''",
        "wrike, 2026-06-14",
        "youtrack, 2026-06-14"
    })
    void theDayOfCompletionIsThatOfTheToolWhereItKeepsOne(String kind, String actual) {
        Activity dredging =
                ExportFile.named("trackers/" + kind + ".json").activities().get(0);

        assertThat(dredging.actual().map(DateWindow::end)).isEqualTo(actual.isEmpty() ? Optional.empty() : day(actual));
    }

    @ParameterizedTest
    @CsvSource({
        "azure-devops, Harbour",
        "asana, Harbour",
        "basecamp, Harbour",
        "clickup, Harbour",
        "github-project, Harbour",
        "gitlab-issues, Harbour",
        "jira, Harbour",
        "linear, Harbour",
        "redmine, Harbour",
        "taiga-table, Harbour",
        "trello, Harbour",
        "youtrack, Harbour"
    })
    void theSiteIsWhatTheToolGroupsBy(String kind, String site) {
        assertThat(ExportFile.named("trackers/" + kind + ".json").activities())
                .allSatisfy(activity -> assertThat(activity.above()).contains(site));
    }

    @ParameterizedTest
    @CsvSource({"asana", "redmine", "youtrack", "github-project"})
    void aFieldThatIsCalledDeadlineIsThePromise(String kind) {
        assertThat(ExportFile.named("trackers/" + kind + ".json")
                        .activities()
                        .get(1)
                        .deadline()
                        .map(DateWindow::end))
                .isEqualTo(day("2026-11-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"state\": \"CLOSED\", \"stateReason\": \"NOT_PLANNED\", \"closedAt\"'",
        "'\"state\": \"CLOSED\", \"stateReason\": \"DUPLICATE\", \"closedAt\"'",
        "'\"state\": \"closed\", \"state_reason\": \"not_planned\", \"closed_at\"'"
    })
    void anIssueThatWasNotPlannedIsCancelled(String closed) {
        Activity issue = ExportFile.of("[{\"number\": 9, \"title\": \"Crane\", \"milestone\": null, " + closed
                        + ": \"2026-04-05T08:00:00Z\"}]")
                .activities()
                .get(0);

        assertThat(issue.state()).contains(State.CANCELLED);
        assertThat(issue.actual()).isEmpty();
    }

    @Test
    void aPullRequestIsNoMilestone() {
        assertThat(ExportFile.named("github-issues.json").activities())
                .extracting(Activity::kind)
                .containsExactly(Activity.Kind.MILESTONE, Activity.Kind.TASK);
    }

    @ParameterizedTest
    @CsvSource({
        "'[{\"iid\": 7, \"title\": \"Quay\", \"state\": \"opened\", \"due_date\": null, \"labels\": [],"
                + " \"milestone\": {\"due_date\": \"2026-05-31\"}}]'",
        "'{\"items\": [{\"id\": \"I\", \"title\": \"Quay\", \"content\": {},"
                + " \"milestone\": {\"dueOn\": \"2026-05-31T00:00:00Z\"}}]}'"
    })
    void whatHasNoDateOfItsOwnIsDueWithItsMilestone(String json) {
        assertThat(ExportFile.of(json).activities().get(0).forecast().map(DateWindow::end))
                .isEqualTo(day("2026-05-31"));
    }

    @Test
    void onePageOfSeveralSaysSo() {
        Snapshot snapshot = ExportFile.named("trackers/linear.json").snapshot();

        assertThat(snapshot.notes())
                .contains(
                        "This file holds 2 Linear issues, and says that there are more: export the other pages as well.");
    }

    @Test
    void aResolutionOfJiraGoesBeforeTheStatus() {
        String undone =
                ExportFile.named("trackers/jira.json").text().replace("\"name\": \"Done\"}", "\"name\": \"Won't Do\"}");

        assertThat(ExportFile.of(undone).activities().get(0).state()).contains(State.CANCELLED);
    }

    @Test
    void aListOfTrelloWithAnUnknownIdSaysNothing() {
        String lost =
                ExportFile.named("trackers/trello.json").text().replace("\"idList\": \"l2\"", "\"idList\": \"gone\"");

        assertThat(ExportFile.of(lost).activities().get(1).state()).isEmpty();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
