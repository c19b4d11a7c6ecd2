package dev.slipway.model.comparison;

import dev.slipway.model.comparison.ActivityKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the activities of one snapshot in the other. One kind of key after the other is tried on those that are left, and
 * counts only where it fits one activity of each side. A number does not join what has different GUIDs, in files whose GUIDs
 * join others: then a tool gave the number of what was deleted to something else.
 */
final class Matching {

    private final Map<String, String> oldOfNew = new HashMap<>();
    private final Map<String, String> newOfOld = new HashMap<>();
    private boolean hasCommonGuids;

    Matching(List<SnapshotActivity> then, List<SnapshotActivity> now) {
        for (Kind kind : Kind.values()) {
            int before = oldOfNew.size();
            match(kind, then, now);
            hasCommonGuids |= kind == Kind.GUID && oldOfNew.size() > before;
        }
    }

    private void match(Kind kind, List<SnapshotActivity> then, List<SnapshotActivity> now) {
        Map<String, List<SnapshotActivity>> old = left(kind, then, newOfOld.keySet());
        left(kind, now, oldOfNew.keySet()).forEach((key, candidates) -> {
            List<SnapshotActivity> known = old.getOrDefault(key, List.of());
            if (known.size() == 1 && candidates.size() == 1 && mayJoin(kind, known.get(0), candidates.get(0))) {
                oldOfNew.put(candidates.get(0).id(), known.get(0).id());
                newOfOld.put(known.get(0).id(), candidates.get(0).id());
            }
        });
    }

    private static Map<String, List<SnapshotActivity>> left(
            Kind kind, List<SnapshotActivity> all, Set<String> matched) {
        Map<String, List<SnapshotActivity>> left = new HashMap<>();
        for (SnapshotActivity activity : all) {
            if (!matched.contains(activity.id())) {
                activity.key(kind).ifPresent(key -> left.computeIfAbsent(key, one -> new ArrayList<>())
                        .add(activity));
            }
        }
        return left;
    }

    private boolean mayJoin(Kind kind, SnapshotActivity then, SnapshotActivity now) {
        boolean isNumber = kind == Kind.NUMBER || kind == Kind.NUMBER_AND_NAME || kind == Kind.LOOSE_NUMBER;
        return !isNumber
                || !hasCommonGuids
                || then.key(Kind.GUID).isEmpty()
                || now.key(Kind.GUID).isEmpty();
    }

    /** The id in the old snapshot of what has that id in the new one; empty where it was added. */
    Optional<String> then(String now) {
        return Optional.ofNullable(oldOfNew.get(now));
    }

    /** The id in the new snapshot of what had that id in the old one; empty where it was removed. */
    Optional<String> now(String then) {
        return Optional.ofNullable(newOfOld.get(then));
    }
}
