package dev.slipway.model.comparison;

import dev.slipway.model.status.ScheduleLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The links of two snapshots: those of one pair of activities belong together, first those of one type. */
final class ComparedLinks {

    private static final double NO_LAG = 0.01;

    private final Map<List<String>, Deque<ScheduleLink>> old = new LinkedHashMap<>();
    private final List<LinkChange> changes = new ArrayList<>();
    private final Map<String, SnapshotActivity> activities;

    private ComparedLinks(Map<String, SnapshotActivity> activities) {
        this.activities = activities;
    }

    /**
     * The changes, in the order of the new snapshot, those removed last.
     *
     * @param activities all of both snapshots, by the ids that {@code newId} gives
     * @param newId of the id in the old snapshot
     */
    static List<LinkChange> of(
            ScheduleSnapshot then,
            ScheduleSnapshot now,
            UnaryOperator<String> newId,
            Map<String, SnapshotActivity> activities) {
        ComparedLinks links = new ComparedLinks(activities);
        for (ScheduleLink link : then.links()) {
            links.add(new ScheduleLink(newId.apply(link.from()), newId.apply(link.to()), link.type(), link.lag()));
        }
        links.compare(now.links());
        return List.copyOf(links.changes);
    }

    private void add(ScheduleLink link) {
        old.computeIfAbsent(List.of(link.from(), link.to()), pair -> new ArrayDeque<>())
                .add(link);
    }

    private void compare(List<ScheduleLink> now) {
        List<ScheduleLink> otherwise = new ArrayList<>();
        for (ScheduleLink link : now) {
            Optional<ScheduleLink> then = ofType(link);
            then.ifPresentOrElse(known -> compare(known, link), () -> otherwise.add(link));
        }
        for (ScheduleLink link : otherwise) {
            Optional<ScheduleLink> then = Optional.ofNullable(ofPair(link).pollFirst());
            change(link, then, Optional.of(link));
        }
        old.values().forEach(left -> left.forEach(link -> change(link, Optional.of(link), Optional.empty())));
    }

    private Deque<ScheduleLink> ofPair(ScheduleLink link) {
        return old.getOrDefault(List.of(link.from(), link.to()), new ArrayDeque<>());
    }

    /** That of the same type, and of several the one with the same lag. */
    private Optional<ScheduleLink> ofType(ScheduleLink link) {
        Deque<ScheduleLink> known = ofPair(link);
        Optional<ScheduleLink> then = known.stream()
                .filter(other -> other.type() == link.type())
                .min((one, other) -> Double.compare(distance(one, link), distance(other, link)));
        then.ifPresent(known::removeFirstOccurrence);
        return then;
    }

    private static double distance(ScheduleLink one, ScheduleLink other) {
        return Math.abs(one.lag() - other.lag());
    }

    private void compare(ScheduleLink then, ScheduleLink now) {
        if (distance(then, now) >= NO_LAG) {
            change(now, Optional.of(then), Optional.of(now));
        }
    }

    private void change(ScheduleLink ends, Optional<ScheduleLink> then, Optional<ScheduleLink> now) {
        changes.add(new LinkChange(end(ends.from()), end(ends.to()), then, now));
    }

    private SnapshotActivity end(String id) {
        return Objects.requireNonNull(activities.get(id), "both ends of a link are activities of its snapshot");
    }
}
