package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.Unmatched;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the status of a programme from the file of another tool; activities that the programme does not have are listed. */
public final class SnapshotStatus {

    private final Programme programme;
    private final Map<MilestoneId, Milestone> milestones;
    private final MilestoneMatcher matcher;
    private final FileProblems problems;
    private final ReadingLog findings;
    private final Map<Claim, Activity> claims = new HashMap<>();
    private final Map<Activity, MilestoneId> claimed = new LinkedHashMap<>();
    private final List<Activity> unplanned = new ArrayList<>();
    private final List<StatusUpdate> updates = new ArrayList<>();
    private final RowFates fates = new RowFates();
    private RowCounts unread = RowCounts.none();
    private boolean knowsSites;

    public SnapshotStatus(Programme programme, FileProblems problems, ReadingLog findings) {
        this.programme = programme;
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

    /** What became of the rows of all that was read. */
    public RowCounts rows() {
        return fates.counts().and(unread);
    }

    /** Reads the snapshots of one file, in which every activity has its day. */
    public void read(List<Snapshot> snapshots) {
        knowsSites = snapshots.stream().anyMatch(snapshot -> matcher.knowsSitesOf(snapshot.activities()));
        snapshots.forEach(this::read);
    }

    private void read(Snapshot snapshot) {
        unread = unread.and(snapshot.rows().without(RowFate.READ));
        List<Unsettled> left = new ArrayList<>();
        for (Activity activity : snapshot.activities()) {
            Match match = matcher.byKey(activity);
            if (match.isFound()) {
                claim(match.found(), activity);
            } else {
                left.add(new Unsettled(activity, match));
            }
        }
        left.stream().filter(each -> isMilestone(each.activity())).forEach(this::byName);
        left.stream().map(Unsettled::activity).filter(SnapshotStatus::isTask).forEach(this::takeOver);
        left.stream()
                .map(Unsettled::activity)
                .filter(activity -> activity.kind() == Activity.Kind.GROUP)
                .forEach(group -> fates.add(group, RowFate.GROUP));
        report(snapshot);
    }

    private void byName(Unsettled unsettled) {
        Activity activity = unsettled.activity();
        Match match = unsettled.byKey().isAmbiguous() ? unsettled.byKey() : named(activity);
        if (match.isFound()) {
            claim(match.found(), activity);
        } else if (match.isAmbiguous()) {
            unmatched(activity, match.reason());
            fates.add(activity, RowFate.UNTOLD);
        } else {
            unplanned(activity);
        }
    }

    /** What the programme asks to ignore is reported as any other, and told no more than an alert tells it. */
    private void unplanned(Activity activity) {
        boolean isIgnored = programme.ignoresUnplanned(activity.called());
        if (!isIgnored) {
            unmatched(activity, isElsewhere(activity) ? "its site is no terminal of the programme" : "");
        }
        fates.add(activity, isIgnored ? RowFate.IGNORED : RowFate.UNPLANNED);
        unplanned.add(activity);
    }

    /** A task speaks for a milestone of its name where nothing better does. */
    private void takeOver(Activity task) {
        Match match = named(task);
        if (match.isFound() && !claims.containsKey(claimOf(match.found(), task))) {
            claim(match.found(), task);
        } else {
            fates.add(task, RowFate.TASK);
        }
    }

    /** What is on a site that the programme does not have is not on another of its sites. */
    private Match named(Activity activity) {
        return isElsewhere(activity) ? Match.NONE : matcher.byName(activity);
    }

    private boolean isElsewhere(Activity activity) {
        return knowsSites && matcher.isElsewhere(activity);
    }

    private void claim(MilestoneId milestone, Activity activity) {
        Activity first = claims.putIfAbsent(claimOf(milestone, activity), activity);
        if (first == null || isOtherHalf(first, activity)) {
            claimed.put(activity, milestone);
            boolean isCancelled =
                    activity.state().filter(State.CANCELLED::equals).isPresent();
            fates.add(activity, isCancelled ? RowFate.CANCELLED : RowFate.MATCHED);
        } else {
            fates.add(activity, RowFate.UNTOLD);
            unmatched(activity, milestone + " is already " + first.title());
        }
    }

    /** Whether they are on two sheets, of which one says what was promised and the other how it stands. */
    private boolean isOtherHalf(Activity first, Activity second) {
        return !claimed.containsKey(first) && isPlanAlone(first) != isPlanAlone(second);
    }

    private static boolean isPlanAlone(Activity activity) {
        return activity.forecast().isEmpty()
                && activity.actual().isEmpty()
                && activity.percent().isEmpty()
                && activity.state().isEmpty()
                && activity.health().isEmpty();
    }

    private void report(Snapshot snapshot) {
        SnapshotReports reports = new SnapshotReports(snapshot, problems);
        MilestoneLinks links = new MilestoneLinks(snapshot.activities(), claimed.keySet());
        Map<String, MilestoneId> byKey = new HashMap<>();
        claimed.forEach((activity, id) -> activity.keys().forEach(key -> byKey.put(key, id)));
        claimed.forEach((activity, id) -> {
            List<MilestoneId> before = links.before(activity).keySet().stream()
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                    .toList();
            updates.add(reports.milestone(Objects.requireNonNull(milestones.get(id)), activity, before));
        });
        claimed.clear();
        unplanned.forEach(activity -> updates.add(reports.unplanned(activity)));
        unplanned.clear();
        reports.schedule().ifPresent(updates::add);
    }

    private static Claim claimOf(MilestoneId milestone, Activity activity) {
        return new Claim(milestone, activity.reported().orElseThrow());
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
