package dev.slipway.model.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two snapshots of one schedule, and what changed between them. All is as the files have it: no date and no float is computed
 * again, and no delay is attributed to anybody.
 *
 * @param then the old snapshot
 * @param now the new snapshot
 * @param pairs the activities that are in both, in the order of the new one
 * @param added the activities of the new snapshot that are not in the old one
 * @param removed the activities of the old snapshot that are not in the new one
 * @param changes the activities in both of which something changed, in the order of the new snapshot
 * @param links links added, changed and removed
 * @param calendars calendars that came, went, or have other working times
 * @param floats what became of the total float
 * @param lacks what could not be compared
 */
public record ScheduleComparison(
        ScheduleSnapshot then,
        ScheduleSnapshot now,
        List<ActivityPair> pairs,
        List<SnapshotActivity> added,
        List<SnapshotActivity> removed,
        List<ActivityChange> changes,
        List<LinkChange> links,
        List<CalendarChange> calendars,
        FloatErosion floats,
        List<Lack> lacks) {

    /** Latest moved first, then by how much float is lost. */
    private static final Comparator<ActivityPair> MOST_DELAYED_FIRST = Comparator.<ActivityPair>comparingDouble(
                    pair -> -days(pair, ActivityField.FINISH))
            .thenComparingDouble(pair -> days(pair, ActivityField.TOTAL_FLOAT));

    public ScheduleComparison {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changes = List.copyOf(changes);
        links = List.copyOf(links);
        calendars = List.copyOf(calendars);
        lacks = List.copyOf(lacks);
    }

    /**
     * Compares two snapshots.
     *
     * @throws IllegalArgumentException if the old one speaks as of a later day than the new one, or they have no activity in
     *     common: then they are not what they are said to be, and any answer would be wrong
     */
    public static ScheduleComparison of(ScheduleSnapshot then, ScheduleSnapshot now) {
        requireOrder(then, now);
        Matching matching = new Matching(then.activities(), now.activities());
        Map<String, SnapshotActivity> old =
                then.activities().stream().collect(Collectors.toMap(SnapshotActivity::id, Function.identity()));
        List<ActivityPair> pairs = now.activities().stream()
                .flatMap(activity -> matching.then(activity.id()).stream()
                        .map(id -> new ActivityPair(old.getOrDefault(id, activity), activity)))
                .toList();
        requireCommon(pairs, then, now);
        Lacks lacks = new Lacks(pairs);
        List<ActivityChange> changes = changes(pairs, lacks.lacking());
        return new ScheduleComparison(
                then,
                now,
                pairs,
                filtered(now, activity -> matching.then(activity.id()).isEmpty()),
                filtered(then, activity -> matching.now(activity.id()).isEmpty()),
                changes,
                links(then, now, matching),
                ComparedCalendars.of(then, now),
                FloatErosion.of(pairs, changes),
                lacks.all());
    }

    private static void requireOrder(ScheduleSnapshot then, ScheduleSnapshot now) {
        if (then.dataDate().isPresent()
                && now.dataDate().isPresent()
                && then.dataDate().get().isAfter(now.dataDate().get())) {
            throw new IllegalArgumentException(then.file().path() + " speaks as of "
                    + then.dataDate().get() + ", which is after "
                    + now.dataDate().get() + " of "
                    + now.file().path() + ": name the older file first");
        }
    }

    private static void requireCommon(List<ActivityPair> pairs, ScheduleSnapshot then, ScheduleSnapshot now) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("no activity of " + then.file().path() + " is in "
                    + now.file().path() + ", by its id or by its name: these are not two snapshots of one schedule");
        }
    }

    private static List<ActivityChange> changes(List<ActivityPair> pairs, Set<ActivityField> lacking) {
        return pairs.stream()
                .map(pair -> new ActivityChange(pair, pair.changes(lacking)))
                .filter(change -> !change.changes().isEmpty())
                .toList();
    }

    private static List<SnapshotActivity> filtered(ScheduleSnapshot snapshot, Predicate<SnapshotActivity> wanted) {
        return snapshot.activities().stream().filter(wanted).toList();
    }

    /** What was removed keeps its old id, marked as such: the new snapshot may have given it to something else. */
    private static List<LinkChange> links(ScheduleSnapshot then, ScheduleSnapshot now, Matching matching) {
        Map<String, SnapshotActivity> activities = new HashMap<>();
        now.activities().forEach(activity -> activities.put(activity.id(), activity));
        Function<String, String> gone = id -> "\0" + id;
        then.activities().forEach(activity -> activities.put(gone.apply(activity.id()), activity));
        return ComparedLinks.of(then, now, id -> matching.now(id).orElseGet(() -> gone.apply(id)), activities);
    }

    private static double days(ActivityPair pair, ActivityField field) {
        return pair.field(field).difference().orElse(0);
    }

    /** The milestones that are in both snapshots and open in one of them, most delayed first. */
    public List<ActivityPair> milestones() {
        return pairs.stream()
                .filter(pair -> pair.now().isMilestone() || pair.then().isMilestone())
                .filter(pair ->
                        pair.then().activity().isOpen() || pair.now().activity().isOpen())
                .sorted(MOST_DELAYED_FIRST)
                .toList();
    }

    /** The changes of that field, most days first; for words in the order of the new snapshot. */
    public List<ActivityChange> changesOf(ActivityField field) {
        return changes.stream()
                .filter(change -> change.of(field).isPresent())
                .sorted(Comparator.comparingDouble(change -> -Math.abs(change.difference(field))))
                .toList();
    }

    /** How many are finished now that were not. */
    public long finished() {
        return pairs.stream()
                .filter(pair -> pair.then().activity().isOpen()
                        && !pair.now().activity().isOpen())
                .count();
    }

    /** Whether nothing at all differs. */
    public boolean isSame() {
        return added.isEmpty() && removed.isEmpty() && changes.isEmpty() && links.isEmpty() && calendars.isEmpty();
    }
}
