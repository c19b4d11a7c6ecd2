package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.State;
import dev.slipway.model.status.UnplannedReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a snapshot reports, once it is known which milestone each of its activities speaks for. */
final class SnapshotReports {

    private final Snapshot snapshot;
    private final FileProblems problems;

    SnapshotReports(Snapshot snapshot, FileProblems problems) {
        this.snapshot = snapshot;
        this.problems = problems;
    }

    /** Its schedule, where it has one and a day. */
    Optional<ScheduleReport> schedule() {
        return snapshot.schedule()
                .filter(schedule -> !schedule.activities().isEmpty())
                .flatMap(schedule -> snapshot.reportDate()
                        .map(day -> new ScheduleReport(
                                day,
                                source(),
                                schedule.dataDate(),
                                schedule.activities(),
                                schedule.links(),
                                problems.provenance(Place.FILE))));
    }

    /** What it says of an activity that the programme does not have. */
    UnplannedReport unplanned(Activity activity) {
        return new UnplannedReport(
                activity.reported().orElseThrow(),
                source(),
                activity.called(),
                activity.deadline(),
                activity.forecast(),
                activity.actual(),
                activity.state(),
                problems.provenance(activity.place()));
    }

    /** What it says of a milestone by the activity that speaks for it, which links put behind these. */
    MilestoneUpdate milestone(Milestone milestone, Activity activity, List<MilestoneId> before) {
        MilestoneUpdate.Builder update = MilestoneUpdate.of(activity.reported().orElseThrow(), milestone.id())
                .source(source())
                .note(activity.note())
                .scheduledAfter(before)
                .provenance(problems.provenance(activity.place()));
        activity.deadline()
                .map(stated -> promised(stated, milestone).orElse(stated))
                .ifPresent(update::deadline);
        activity.forecast().ifPresent(update::forecast);
        activity.start().filter(DateWindow::hasStart).ifPresent(update::start);
        activity.health().ifPresent(update::health);
        activity.attributes().forEach(update::attribute);
        complete(activity, update);
        activity.percent().ifPresent(update::percent);
        if (activity.actual().isEmpty()) {
            activity.totalFloat().ifPresent(update::totalFloat);
        }
        return update.build();
    }

    private String source() {
        return snapshot.title().isBlank() ? problems.file() : snapshot.title();
    }

    /** The day on which an item was closed as not done is no completion; what is stated in full and misses one has none. */
    private static void complete(Activity activity, MilestoneUpdate.Builder update) {
        activity.state().ifPresent(update::state);
        if (activity.state().filter(State.CANCELLED::equals).isPresent()) {
            return;
        }
        if (activity.actual().isPresent()) {
            update.actual(activity.actual().get());
        } else if (activity.isWhole()) {
            update.actualAbsent();
        }
    }

    /** The promise that a date keeps: within a coarse one a day is no other promise, since schedules plan to the day. */
    private static Optional<DateWindow> promised(DateWindow stated, Milestone milestone) {
        return Stream.concat(
                        Stream.of(milestone.deadline()),
                        milestone.rebaselines().stream()
                                .filter(Rebaseline::isApproved)
                                .map(Rebaseline::deadline))
                .filter(promised -> promised.isKnown()
                        && stated.isKnown()
                        && !stated.end().isAfter(promised.end())
                        && !stated.end().isBefore(promised.start()))
                .findFirst();
    }
}
