package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.Unmatched;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the status of a programme from the file of another tool; activities that the programme does not have are listed. */
public final class SnapshotStatus {

    private final Map<MilestoneId, Milestone> milestones;
    private final MilestoneMatcher matcher;
    private final FileProblems problems;
    private final ReadingLog findings;
    private final Map<Claim, Activity> claims = new HashMap<>();
    private final List<StatusUpdate> updates = new ArrayList<>();

    public SnapshotStatus(Programme programme, FileProblems problems, ReadingLog findings) {
        this.milestones =
                programme.milestones().stream().collect(Collectors.toMap(Milestone::id, milestone -> milestone));
        this.matcher = new MilestoneMatcher(programme);
        this.problems = problems;
        this.findings = findings;
    }

    /** A milestone on the day of a report: what only one activity can speak for. */
    private record Claim(MilestoneId milestone, LocalDate reported) {}

    /** An activity that its keys alone do not identify, with what they say. */
    private record Unsettled(Activity activity, Match byKey) {}

    /** The reports of all that was read. */
    public List<StatusUpdate> updates() {
        return List.copyOf(updates);
    }

    /** Reads a snapshot in which every activity has its day. */
    public void read(Snapshot snapshot) {
        List<Unsettled> left = new ArrayList<>();
        for (Activity activity : snapshot.activities()) {
            Match match = matcher.byKey(activity);
            if (match.isFound()) {
                claim(match.found(), activity, snapshot);
            } else {
                left.add(new Unsettled(activity, match));
            }
        }
        left.stream().filter(each -> isMilestone(each.activity())).forEach(each -> byName(each, snapshot));
        left.stream().map(Unsettled::activity).filter(SnapshotStatus::isTask).forEach(each -> takeOver(each, snapshot));
    }

    private void byName(Unsettled unsettled, Snapshot snapshot) {
        Activity activity = unsettled.activity();
        Match match = unsettled.byKey().isAmbiguous() ? unsettled.byKey() : matcher.byName(activity);
        if (match.isFound()) {
            claim(match.found(), activity, snapshot);
        } else {
            unmatched(activity, match.reason());
        }
    }

    /** A task speaks for a milestone of its name where nothing better does. */
    private void takeOver(Activity task, Snapshot snapshot) {
        Match match = matcher.byName(task);
        if (match.isFound() && !claims.containsKey(claimOf(match.found(), task))) {
            claim(match.found(), task, snapshot);
        }
    }

    private void claim(MilestoneId milestone, Activity activity, Snapshot snapshot) {
        Activity first = claims.putIfAbsent(claimOf(milestone, activity), activity);
        if (first == null) {
            updates.add(update(Objects.requireNonNull(milestones.get(milestone)), activity, snapshot));
        } else {
            unmatched(activity, milestone + " is already " + first.title());
        }
    }

    private static Claim claimOf(MilestoneId milestone, Activity activity) {
        return new Claim(milestone, activity.reported().orElseThrow());
    }

    private MilestoneUpdate update(Milestone milestone, Activity activity, Snapshot snapshot) {
        MilestoneUpdate.Builder update = MilestoneUpdate.of(activity.reported().orElseThrow(), milestone.id())
                .source(snapshot.title().isBlank() ? problems.file() : snapshot.title())
                .note(activity.note())
                .provenance(problems.provenance(activity.place()));
        activity.deadline().filter(stated -> !isPromised(stated, milestone)).ifPresent(update::deadline);
        activity.forecast().ifPresent(update::forecast);
        activity.actual().ifPresent(update::actual);
        activity.percent().ifPresent(update::percent);
        return update.build();
    }

    /** A schedule plans a promise of coarse precision to the day: within its window that is no other promise. */
    private static boolean isPromised(DateWindow stated, Milestone milestone) {
        return Stream.concat(
                        Stream.of(milestone.deadline()),
                        milestone.rebaselines().stream()
                                .filter(Rebaseline::isApproved)
                                .map(Rebaseline::deadline))
                .anyMatch(promised -> promised.isKnown()
                        && stated.isKnown()
                        && !stated.end().isAfter(promised.end())
                        && !stated.end().isBefore(promised.start()));
    }

    private void unmatched(Activity activity, String reason) {
        findings.unmatched(new Unmatched(problems.provenance(activity.place()), activity.title(), reason));
    }

    private static boolean isMilestone(Activity activity) {
        return activity.kind() == Activity.Kind.MILESTONE;
    }

    private static boolean isTask(Activity activity) {
        return activity.kind() == Activity.Kind.TASK;
    }
}
