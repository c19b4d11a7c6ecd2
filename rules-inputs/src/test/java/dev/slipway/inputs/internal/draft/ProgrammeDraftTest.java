package dev.slipway.inputs.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.ImportOptions;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.internal.plan.PlanDetails;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.Activity.Link;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Format;
import dev.slipway.inputs.internal.tree.TreeReader;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeDraftTest {

    private final List<String> notes = new ArrayList<>();

    @Test
    void terminalsAreTheGroupsUnderWhichMilestonesDiffer() {
        Programme programme = draft(
                milestone("Permit", "1", "Corridor", "Almaty", "Civil"),
                milestone("Launch", "2", "Corridor", "Almaty"),
                milestone("Launch", "3", "Corridor", "Alyat"));

        assertThat(programme.terminals()).extracting(Terminal::id).containsExactly("almaty", "alyat");
        assertThat(ids(programme)).containsExactly("almaty/permit", "almaty/launch", "alyat/launch");
        assertThat(notes).contains("the terminals are the groups of level 2");
    }

    @Test
    void theLevelCanBeSaid() {
        Programme programme = draft(
                new ImportOptions(
                        Reading.defaults(),
                        List.of(),
                        Optional.of("net"),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.empty()),
                milestone("Permit", "1", "Corridor", "Almaty"),
                milestone("Launch", "2", "Corridor", "Alyat"));

        assertThat(programme.id()).isEqualTo("net");
        assertThat(ids(programme)).containsExactly("corridor/permit", "corridor/launch");
    }

    @Test
    void milestonesWithoutGroupsBelongToTheWhole() {
        Programme programme = draft(milestone("Go live", "1"), milestone("Go-live!", "2"));

        assertThat(programme.id()).isEqualTo("plan-2026");
        assertThat(ids(programme)).containsExactly("plan-2026/go-live", "plan-2026/go-live-2");
    }

    @Test
    void idsAreReadableInEveryScript() {
        ReadableIds ids = new ReadableIds();

        assertThat(ids.idFor("Logistics complex Almaty (GTS-2)", "?")).isEqualTo("logistics-complex-almaty-gts-2");
        assertThat(ids.idFor("Terminál Győr", "?")).isEqualTo("terminal-gyor");
        assertThat(ids.idFor("Запуск терминала Йошкар", "?")).isEqualTo("запуск-терминала-йошкар");
        assertThat(ids.idFor("西安国际港站", "?")).isEqualTo("西安国际港站");
        assertThat(ids.idFor("***", "terminal")).isEqualTo("terminal");
        assertThat(ids.idFor("!", "terminal")).isEqualTo("terminal-2");
        assertThat(ids.idFor("a ".repeat(60), "?")).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    }

    @Test
    void theBaselineIsTheDeadline() {
        Activity now = Activity.of("Launch", Place.FILE)
                .deadline(date("2025-12-31"))
                .forecast(date("2026-05-01"))
                .build();

        assertThat(draft(now).milestones()).extracting(Milestone::deadline).containsExactly(day("2025-12-31"));
        assertThat(notes).isEmpty();
    }

    @Test
    void withoutBaselineTheEarliestFileIs() {
        Snapshot first = snapshot(forecast("2025-12-31", "A1"));
        Snapshot second = snapshot(forecast("2026-05-01", "A1"), forecast("2026-08-01", "A2"));
        ProgrammeDraft draft = new ProgrammeDraft(List.of(first, second), PlanDetails.none(), options());

        assertThat(draft.programme().milestones())
                .extracting(Milestone::deadline)
                .containsExactly(day("2025-12-31"), day("2026-08-01"));
        assertThat(draft.notes()).singleElement().asString().startsWith("there is no baseline;");
    }

    @Test
    void aMilestoneThatTheNewestFileDroppedIsKept() {
        Snapshot first = snapshot(forecast("2025-12-31", "A1"), forecast("2026-01-31", "A2"));
        Snapshot second = snapshot(forecast("2026-05-01", "A1"));

        assertThat(new ProgrammeDraft(List.of(first, second), PlanDetails.none(), options())
                        .programme()
                        .milestones())
                .extracting(Milestone::keys)
                .containsExactly(List.of("A1"), List.of("A2"));
    }

    @Test
    void linksAreFollowedThroughTasks() {
        Activity permit = milestone("Permit", "1");
        Activity build = task("Build", "2", "2026-01-05", "2026-01-25", new Link("1", 2));
        Activity inspect = task("Inspect", "3", "2026-01-10", "2026-01-12", new Link("1", 0));
        Activity launch = Activity.of("Launch", Place.named("4"))
                .keys(List.of("4"))
                .after(List.of(new Link("2", 1), new Link("3", 0)))
                .build();

        Milestone launched = draft(permit, build, inspect, launch).milestones().get(1);

        assertThat(launched.after()).hasSize(1);
        assertThat(launched.after().get(0).predecessor().milestone()).isEqualTo("permit");
        assertThat(launched.after().get(0).lag().count()).isEqualTo(2 + 20 + 1);
    }

    @Test
    void aLongChainIsNoTrouble() {
        List<Activity> chain = new ArrayList<>(List.of(milestone("Begin", "0")));
        for (int i = 1; i < 20_000; i++) {
            chain.add(task("Task " + i, "" + i, "2026-01-01", "2026-01-01", new Link("" + (i - 1), 0)));
        }
        chain.add(Activity.of("End", Place.named("end"))
                .after(List.of(new Link("19999", 5)))
                .build());

        Programme programme = draft(chain.toArray(Activity[]::new));

        assertThat(programme.dependencies())
                .extracting(link -> link.lag().count())
                .containsExactly(5);
    }

    @Test
    void linksInACircleAreLeftOutAndReported() {
        Activity one = Activity.of("One", Place.named("1"))
                .keys(List.of("1"))
                .after(List.of(new Link("2", 0)))
                .build();
        Activity two = Activity.of("Two", Place.named("2"))
                .keys(List.of("2"))
                .after(List.of(new Link("1", 0)))
                .build();

        assertThat(draft(one, two).dependencies()).isEmpty();
        assertThat(notes).anyMatch(note -> note.startsWith("the links are left out: "));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Activity permit = Activity.of("Permit: \"yes\" # or no", Place.named("1"))
                .keys(List.of("007"))
                .owner("null")
                .above(List.of("Терминал: Алматы"))
                .deadline(date("2025"))
                .build();
        Activity launch = Activity.of("- Launch\nof it", Place.named("2"))
                .keys(List.of("1e3"))
                .above(List.of("true"))
                .forecast(date("2026-05-01"))
                .after(List.of(new Link("007", -3)))
                .build();

        Programme programme = draft(permit, launch);

        assertThat(read(ProgrammeYaml.of(programme)))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*provenance")
                .isEqualTo(programme);
    }

    private static Programme read(String yaml) {
        FileProblems problems = new FileProblems("programme.yaml", InputLimits.defaults());
        Programme programme = TreeReader.read(yaml, Format.YAML, problems)
                .flatMap(root -> ProgrammeReader.read(root, problems).programme())
                .orElseThrow();
        assertThat(problems.list()).isEmpty();
        return programme;
    }

    private Programme draft(Activity... activities) {
        return draft(options(), activities);
    }

    private Programme draft(ImportOptions options, Activity... activities) {
        ProgrammeDraft draft = new ProgrammeDraft(List.of(snapshot(activities)), PlanDetails.none(), options);
        Programme programme = draft.programme();
        notes.addAll(draft.notes());
        return programme;
    }

    private static ImportOptions options() {
        return ImportOptions.defaults();
    }

    private static Snapshot snapshot(Activity... activities) {
        return new Snapshot("Plan 2026", Optional.empty(), DateWindow.unknown(), List.of(activities));
    }

    private static Activity milestone(String name, String key, String... above) {
        return Activity.of(name, Place.named("task " + key))
                .keys(List.of(key))
                .above(List.of(above))
                .build();
    }

    private static Activity forecast(String date, String key) {
        return Activity.of("Launch " + key, Place.named(key))
                .keys(List.of(key))
                .forecast(date(date))
                .build();
    }

    private static Activity task(String name, String key, String start, String finish, Link after) {
        return Activity.of(name, Place.named("task " + key))
                .kind(Kind.TASK)
                .keys(List.of(key))
                .start(date(start))
                .forecast(date(finish))
                .after(List.of(after))
                .build();
    }

    private static Optional<DateWindow> date(String text) {
        return Optional.of(day(text));
    }

    private static DateWindow day(String text) {
        return DateWindow.parse(text);
    }

    private static List<String> ids(Programme programme) {
        return programme.milestones().stream()
                .map(milestone -> milestone.id().toString())
                .toList();
    }
}
