package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.Unmatched;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        boolean isIgnored = programme.ignoresUnplanned(nameOf(activity));
        if (!isIgnored) {
            unmatched(activity, isElsewhere(activity) ? "its site is no terminal of the programme" : "");
        }
        fates.add(activity, isIgnored ? RowFate.IGNORED : RowFate.UNPLANNED);
        unplanned.add(activity);
    }

    private static String nameOf(Activity activity) {
        return activity.name().isBlank() ? activity.title() : activity.name();
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
        MilestoneLinks links = new MilestoneLinks(snapshot.activities(), claimed.keySet());
        Map<String, MilestoneId> byKey = new HashMap<>();
        claimed.forEach((activity, id) -> activity.keys().forEach(key -> byKey.put(key, id)));
        claimed.forEach((activity, id) -> {
            List<MilestoneId> before = links.before(activity).keySet().stream()
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                    .toList();
            updates.add(update(Objects.requireNonNull(milestones.get(id)), activity, snapshot, before));
        });
        claimed.clear();
        unplanned.forEach(activity -> updates.add(unplanned(activity, snapshot)));
        unplanned.clear();
        schedule(snapshot).ifPresent(updates::add);
    }

    private Optional<ScheduleReport> schedule(Snapshot snapshot) {
        return snapshot.schedule()
                .filter(schedule -> !schedule.activities().isEmpty())
                .flatMap(schedule -> snapshot.reportDate()
                        .map(day -> new ScheduleReport(
                                day,
                                source(snapshot),
                                schedule.dataDate(),
                                schedule.activities(),
                                schedule.links(),
                                problems.provenance(Place.FILE))));
    }

    private UnplannedReport unplanned(Activity activity, Snapshot snapshot) {
        return new UnplannedReport(
                activity.reported().orElseThrow(),
                source(snapshot),
                nameOf(activity),
                activity.deadline(),
                activity.forecast(),
                activity.actual(),
                activity.state(),
                problems.provenance(activity.place()));
    }

    private String source(Snapshot snapshot) {
        return snapshot.title().isBlank() ? problems.file() : snapshot.title();
    }

    private static Claim claimOf(MilestoneId milestone, Activity activity) {
        return new Claim(milestone, activity.reported().orElseThrow());
    }

    private MilestoneUpdate update(
            Milestone milestone, Activity activity, Snapshot snapshot, List<MilestoneId> before) {
        MilestoneUpdate.Builder update = MilestoneUpdate.of(activity.reported().orElseThrow(), milestone.id())
                .source(source(snapshot))
                .note(activity.note())
                .scheduledAfter(before)
                .provenance(problems.provenance(activity.place()));
        activity.deadline().filter(stated -> !isPromised(stated, milestone)).ifPresent(update::deadline);
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
