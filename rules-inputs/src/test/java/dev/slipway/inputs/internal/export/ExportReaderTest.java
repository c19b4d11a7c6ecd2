package dev.slipway.inputs.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What each system's file says, field by field. */
class ExportReaderTest {

    @Test
    void githubMilestoneIsForecastForItsDueDayAndDoneByItsIssues() {
        Snapshot snapshot = ExportFile.named("github.json").snapshot();

        assertThat(snapshot.title()).isEqualTo("north-line/terminals");
        assertThat(snapshot.reportDate()).isEmpty();
        assertThat(snapshot.start()).isEqualTo(DateWindow.unknown());
        assertThat(snapshot.activities()).hasSize(3);
        assertThat(snapshot.activities().get(0))
                .isEqualTo(Activity.of("Harbour terminal opening", new Place(16, 15, "/0/due_on"))
                        .whole(true)
                        .state(Optional.of(State.PLANNED))
                        .keys(List.of("4", "https://github.com/north-line/terminals/milestone/4"))
                        .above(List.of("north-line/terminals"))
                        .kind(Kind.MILESTONE)
                        .forecast(day("2026-09-30"))
                        .percent(OptionalDouble.of(42))
                        .note("Ribbon and first train.")
                        .build());
    }

    @Test
    void closedGithubMilestoneHappenedOnItsClosingDayInUtc() {
        Activity approval = ExportFile.named("github.json").activities().get(1);

        assertThat(approval)
                .isEqualTo(Activity.of("Building approval", new Place(33, 18, "/1/closed_at"))
                        .whole(true)
                        .state(Optional.of(State.DONE))
                        .keys(List.of("3", "https://github.com/north-line/terminals/milestone/3"))
                        .above(List.of("north-line/terminals"))
                        .forecast(day("2026-01-31"))
                        .actual(day("2026-02-01"))
                        .build());
    }

    @Test
    void closedTaigaMilestoneIsDoneOnNoKnownDay() {
        Snapshot snapshot = ExportFile.named("taiga.json").snapshot();

        assertThat(snapshot.title()).isEqualTo("Quay works");
        assertThat(snapshot.activities()).hasSize(2);
        Activity first = snapshot.activities().get(0);
        assertThat(first.state()).contains(State.DONE);
        assertThat(first.actual()).isEmpty();
        assertThat(first.keys()).containsExactly("31", "berth-1");
        Activity second = snapshot.activities().get(1);
        assertThat(second.state()).isEmpty();
        assertThat(second.start()).isEqualTo(day("2026-02-01"));
        assertThat(second.forecast()).isEqualTo(day("2026-07-31"));
    }

    @Test
    void githubMilestoneWithoutDateOrIssuesSaysNothingOfThem() {
        Activity crane = ExportFile.named("github.json").activities().get(2);

        assertThat(crane)
                .isEqualTo(Activity.of("Second crane", new Place(38, 14, "/2/title"))
                        .whole(true)
                        .state(Optional.of(State.PLANNED))
                        .keys(List.of("7", "https://github.com/north-line/terminals/milestone/7"))
                        .above(List.of("north-line/terminals"))
                        .build());
    }

    @Test
    void gitlabMilestoneIsInItsProjectAndHasAStart() {
        Snapshot snapshot = ExportFile.named("gitlab.json").snapshot();

        assertThat(snapshot.title()).isEmpty();
        assertThat(snapshot.activities().get(0))
                .isEqualTo(Activity.of("Harbour terminal opening", new Place(8, 17, "/0/due_date"))
                        .whole(true)
                        .state(Optional.of(State.STARTED))
                        .keys(List.of("3", "https://gitlab.example.com/north-line/terminals/-/milestones/3"))
                        .above(List.of("north-line/terminals"))
                        .start(day("2026-03-01"))
                        .forecast(day("2026-09-30"))
                        .note("First train")
                        .build());
    }

    @Test
    void lastChangeOfAClosedGitlabMilestoneCountsAsItsClosing() {
        Activity approval = ExportFile.named("gitlab.json").activities().get(1);

        assertThat(approval)
                .isEqualTo(Activity.of("Building approval", new Place(16, 61, "/1/updated_at"))
                        .whole(true)
                        .state(Optional.of(State.DONE))
                        .keys(List.of("2", "https://gitlab.example.com/groups/north-line/-/milestones/2"))
                        .above(List.of("north-line"))
                        .actual(day("2026-02-03"))
                        .build());
    }

    @Test
    void releaseDateOfAnOpenJiraVersionIsItsForecast() {
        Snapshot snapshot = ExportFile.named("jira-versions.json").snapshot();

        assertThat(snapshot.title()).isEqualTo("10000");
        assertThat(snapshot.activities().get(0))
                .isEqualTo(Activity.of("Harbour opening", new Place(13, 22, "/values/0/releaseDate"))
                        .whole(true)
                        .keys(List.of("10010"))
                        .above(List.of("10000"))
                        .start(day("2026-03-01"))
                        .forecast(day("2026-09-30"))
                        .percent(OptionalDouble.of(76))
                        .note("Opening of the harbour terminal")
                        .build());
    }

    @Test
    void releaseDateOfAReleasedJiraVersionIsItsActualDate() {
        List<Activity> activities = ExportFile.named("jira-versions.json").activities();

        assertThat(activities.get(1))
                .isEqualTo(Activity.of("Building approval", new Place(25, 22, "/values/1/releaseDate"))
                        .whole(true)
                        .state(Optional.of(State.DONE))
                        .keys(List.of("10008"))
                        .above(List.of("10000"))
                        .actual(day("2026-02-03"))
                        .build());
        assertThat(activities.get(2).actual()).as("released without a date").isEmpty();
        assertThat(activities.get(2).place().name()).isEqualTo("/values/2/name");
    }

    @Test
    void openProjectMilestoneIsKnownByItsDateInAnyLanguage() {
        Snapshot snapshot = ExportFile.named("openproject.json").snapshot();

        assertThat(snapshot.title()).isEqualTo("North line");
        assertThat(snapshot.activities())
                .extracting(Activity::name)
                .as("groups come first")
                .containsExactly("Harbour terminal", "Opening", "Lay track 4", "Approval");
        assertThat(snapshot.activities().get(1))
                .isEqualTo(Activity.of("Opening", new Place(13, 17, "/_embedded/elements/0/date"))
                        .whole(true)
                        .state(Optional.of(State.STARTED))
                        .keys(List.of("1528"))
                        .above(List.of("North line", "Terminals", "Harbour terminal"))
                        .kind(Kind.MILESTONE)
                        .forecast(day("2026-09-30"))
                        .percent(OptionalDouble.of(40))
                        .owner("A. Berg")
                        .note("In progress")
                        .build());
        assertThat(snapshot.activities().get(3).kind()).isEqualTo(Kind.MILESTONE);
        assertThat(snapshot.activities().get(3).forecast()).isEmpty();
    }

    @Test
    void openProjectTasksAndGroupsAreKnownFromTheirChildren() {
        List<Activity> activities = ExportFile.named("openproject.json").activities();

        assertThat(activities.get(0))
                .isEqualTo(Activity.of(
                                "Harbour terminal", new Place(40, 34, "/_embedded/elements/1/derivedPercentageDone"))
                        .whole(true)
                        .state(Optional.of(State.PLANNED))
                        .keys(List.of("1500"))
                        .above(List.of("North line", "Stage 1"))
                        .kind(Kind.GROUP)
                        .start(day("2026-01-12"))
                        .percent(OptionalDouble.of(25))
                        .owner("O. Lind")
                        .note("New")
                        .build());
        assertThat(activities.get(2))
                .isEqualTo(Activity.of("Lay track 4", new Place(58, 20, "/_embedded/elements/2/dueDate"))
                        .whole(true)
                        .state(Optional.of(State.DONE))
                        .keys(List.of("1531"))
                        .above(List.of("North line", "Harbour terminal"))
                        .kind(Kind.TASK)
                        .start(day("2026-02-02"))
                        .forecast(day("2026-04-17"))
                        .percent(OptionalDouble.of(100))
                        .note("Closed")
                        .build());
    }

    @Test
    void pagesInOneListAreReadThrough() {
        String github = ExportFile.named("github.json").text();
        String jira = ExportFile.named("jira-versions.json").text();
        String openProject = ExportFile.named("openproject.json").text();

        assertThat(ExportFile.of("[[]," + github + "," + github + "]").activities())
                .hasSize(6)
                .last()
                .extracting(activity -> activity.place().name())
                .isEqualTo("/2/2/title");
        assertThat(ExportFile.of("[" + jira + "," + jira + "]").activities())
                .hasSize(6)
                .last()
                .extracting(activity -> activity.place().name())
                .isEqualTo("/1/values/2/name");
        assertThat(ExportFile.of("[" + openProject + "," + openProject + "]").activities())
                .hasSize(8);
    }

    @Test
    void aPageThatIsNotAllIsNoted() {
        ExportFile page =
                ExportFile.of(ExportFile.named("openproject.json").text().replace("\"total\": 4", "\"total\": 120"));

        assertThat(page.snapshot().notes())
                .containsExactly("This file holds 4 of 120 OpenProject work packages: export the other pages as well.");
        assertThat(ExportFile.named("openproject.json").snapshot().notes()).isEmpty();
        assertThat(ExportFile.named("github.json").snapshot().notes()).isEmpty();
    }

    @Test
    void theBareListOfJiraVersionsAndASavedQueryOfOpenProjectAreReadLikeTheirPages() {
        String jira = ExportFile.named("jira-versions.json").text();
        String openProject = ExportFile.named("openproject.json").text();

        assertThat(ExportFile.of(jira.substring(jira.indexOf('['), jira.lastIndexOf(']') + 1))
                        .activities())
                .extracting(activity -> activity.place().name())
                .containsExactly("/0/releaseDate", "/1/releaseDate", "/2/name");
        assertThat(ExportFile.of("{\"_type\": \"Query\", \"_embedded\": {\"results\": " + openProject + "}}")
                        .activities())
                .hasSize(4);
    }

    @Test
    void everyKeyThatTheGuideNamesIsInAFileOfItsSystem() {
        assertThat(ExportReader.guides()).allSatisfy(guide -> assertThat(guide.fields())
                .filteredOn(field -> !field.theirs().isEmpty())
                .allSatisfy(field -> assertThat(field.theirs())
                        .anySatisfy(path -> assertThat(fileOf(guide.kind())).contains("\"" + lastKey(path) + "\""))));
    }

    private static String fileOf(FileKind kind) {
        Path own = Path.of("src", "test", "resources", "exports", kind.word() + ".json");
        return ExportFile.named((Files.exists(own) ? "" : "trackers/") + kind.word() + ".json")
                .text();
    }

    private static String lastKey(String path) {
        List<JsonPath.Step> steps = JsonPath.of(path).steps();
        return steps.get(steps.size() - 1).key();
    }

    private static Optional<DateWindow> day(String day) {
        return Optional.of(DateWindow.parse(LocalDate.parse(day).toString()));
    }
}
