package dev.slipway.inputs.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Unmatched;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotStatusTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final ReadingLog findings = new ReadingLog(InputLimits.defaults());
    private final FileProblems problems = findings.problemsOf("plan.xer");
    private final Programme programme = Programme.of("network")
            .terminal(Terminal.of("almaty")
                    .name("Almaty (GTS-2)")
                    .milestone(Milestone.of("almaty", "launch")
                            .name("Launch")
                            .deadline(DateWindow.parse("2025"))
                            .rebaselined(rebaselined("2026-06"))
                            .build())
                    .milestone(Milestone.of("almaty", "permit")
                            .name("Building permit")
                            .keys(List.of("A1010"))
                            .build())
                    .build())
            .terminal(Terminal.of("alyat")
                    .name("Port of Alyat")
                    .milestone(Milestone.of("alyat", "launch").name("Launch").build())
                    .build())
            .build();

    @Test
    void aReportKnowsWhichMilestonesItsScheduleItselfPutsBeforeIt() {
        Activity permit = activity("x", "A1010").reportedOn(MARCH);
        Activity works = Activity.of("Works", Place.FILE)
                .keys(List.of("A1015"))
                .kind(Activity.Kind.TASK)
                .after(List.of(new Activity.Link("A1010", 0)))
                .reported(Optional.of(MARCH))
                .build();
        Activity launch = Activity.of("Launch", Place.FILE)
                .keys(List.of("almaty/launch"))
                .after(List.of(new Activity.Link("A1015", 3)))
                .reported(Optional.of(MARCH))
                .build();

        SnapshotStatus status = new SnapshotStatus(programme, problems, findings);
        status.read(
                List.of(new Snapshot("", Optional.of(MARCH), DateWindow.unknown(), List.of(permit, works, launch))));

        assertThat(status.updates())
                .extracting(
                        update -> ((MilestoneUpdate) update).scheduledAfter().toString())
                .containsExactly("[]", "[almaty/permit]");
    }

    @Test
    void aKeyOfTheProgrammeSettlesIt() {
        assertThat(subjects(activity("Whatever it is called there", "A1010"))).containsExactly("almaty/permit");
        assertThat(subjects(activity("x", "almaty/permit"))).containsExactly("almaty/permit");
    }

    @Test
    void aNameIsComparedWithoutCaseAndPunctuation() {
        assertThat(subjects(activity("BUILDING  permit.", "77"))).containsExactly("almaty/permit");
    }

    @Test
    void theTerminalMayBeInTheName() {
        assertThat(subjects(activity("Port of Alyat: Launch"))).containsExactly("alyat/launch");
    }

    @Test
    void ofTwoOfOneNameTheGroupAboveDecides() {
        Activity under = Activity.of("Launch", Place.named("task 4"))
                .above(List.of("Corridor", "Port of Alyat", "Phase 1"))
                .build();

        assertThat(subjects(under)).containsExactly("alyat/launch");
    }

    @Test
    void aMilestoneUnderAnotherTerminalIsNotTaken() {
        Activity under = Activity.of("Building permit", Place.named("task 4"))
                .above(List.of("Port of Alyat"))
                .build();

        assertThat(read(under)).singleElement().isInstanceOfSatisfying(UnplannedReport.class, report -> assertThat(
                        report.name())
                .isEqualTo("Building permit"));
        assertThat(findings.unmatched()).extracting(Unmatched::name).containsExactly("Building permit");
    }

    @Test
    void whatCouldBeEitherIsListedWithBoth() {
        assertThat(subjects(activity("Launch", "9"))).isEmpty();
        assertThat(findings.unmatched())
                .containsExactly(new Unmatched(
                        new Provenance("plan.xer", 0, "task 9"), "9 Launch", "could be almaty/launch or alyat/launch"));
    }

    @Test
    void theSecondThatClaimsAMilestoneIsListed() {
        assertThat(subjects(activity("Building permit", "A1010"), activity("Building permit", "12")))
                .containsExactly("almaty/permit");
        assertThat(findings.unmatched())
                .extracting(Unmatched::reason)
                .containsExactly("almaty/permit is already A1010 Building permit");
    }

    @Test
    void oneMilestoneMayBeReportedOnManyDays() {
        Activity february = Activity.of("Building permit", Place.named("Plan!A2"))
                .reported(Optional.of(LocalDate.of(2026, 2, 28)))
                .build();
        Activity march = Activity.of("Building permit", Place.named("Plan!A3"))
                .reported(Optional.of(MARCH))
                .build();

        assertThat(read(february, march))
                .extracting(StatusUpdate::reportDate)
                .containsExactly(LocalDate.of(2026, 2, 28), MARCH);
    }

    @Test
    void aTaskSpeaksForAMilestoneOnlyWhereNoMilestoneDoes() {
        Activity task = Activity.of("Building permit", Place.named("task 1"))
                .kind(Activity.Kind.TASK)
                .build();
        Activity stranger = Activity.of("Pour concrete", Place.named("task 2"))
                .kind(Activity.Kind.TASK)
                .build();

        assertThat(read(task, stranger, activity("Building permit", "3")))
                .extracting(StatusUpdate::provenance)
                .containsExactly(new Provenance("plan.xer", 0, "task 3"));
        assertThat(findings.unmatched()).isEmpty();
    }

    @Test
    void aDayWithinThePromiseIsNoOtherPromise() {
        assertThat(deadlineStated("2025-11-30")).contains(DateWindow.parse("2025"));
        assertThat(deadlineStated("2026-06-30")).contains(DateWindow.parse("2026-06"));
        assertThat(deadlineStated("2026-07-01")).contains(DateWindow.parse("2026-07-01"));
    }

    @Test
    void whatTheFileSaysBecomesTheReport() {
        Activity activity = Activity.of("Building permit", Place.named("task 3"))
                .forecast(Optional.of(DateWindow.parse("2026-05-01")))
                .actual(Optional.of(DateWindow.parse("2026-04-30")))
                .note("signed")
                .build();

        assertThat(read(activity))
                .containsExactly(
                        MilestoneUpdate.of(MARCH, programme.milestones().get(1).id())
                                .forecast("2026-05-01")
                                .actual("2026-04-30")
                                .note("signed")
                                .source("Corridor plan")
                                .provenance(new Provenance("plan.xer", 0, "task 3"))
                                .build());
    }

    private Optional<DateWindow> deadlineStated(String baseline) {
        Activity activity = Activity.of("Almaty (GTS-2) launch", Place.named("task 3"))
                .deadline(Optional.of(DateWindow.parse(baseline)))
                .build();
        return ((MilestoneUpdate) read(activity).get(0)).deadline();
    }

    private static Rebaseline rebaselined(String date) {
        return new Rebaseline(DateWindow.parse(date), "Board", "floods", LocalDate.of(2025, 11, 3), Provenance.none());
    }

    private static Activity activity(String name, String... keys) {
        String place = keys.length == 0 ? "task" : "task " + keys[0];
        return Activity.of(name, Place.named(place)).keys(List.of(keys)).build();
    }

    private List<String> subjects(Activity... activities) {
        return read(activities).stream()
                .map(update -> ((MilestoneUpdate) update).milestone().toString())
                .toList();
    }

    private List<StatusUpdate> read(Activity... activities) {
        Snapshot snapshot = new Snapshot("Corridor plan", Optional.empty(), DateWindow.unknown(), List.of(activities));
        SnapshotStatus status = new SnapshotStatus(programme, problems, findings);
        status.read(List.of(snapshot.reportedOn(MARCH)));
        return status.updates();
    }
}
