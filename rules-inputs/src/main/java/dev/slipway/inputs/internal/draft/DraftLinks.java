package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.MilestoneLinks;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.MilestoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links between the milestones of a draft, as the newest file has them that has any. */
final class DraftLinks {

    private final List<Activity> linked;
    private final MilestoneLinks ways;

    DraftLinks(List<Snapshot> oldestFirst, List<ActivityHistory> tracks) {
        Set<Activity> milestones = new HashSet<>();
        tracks.forEach(track -> milestones.addAll(track.statements()));
        linked = oldestFirst.stream()
                .map(Snapshot::activities)
                .filter(activities ->
                        activities.stream().anyMatch(each -> !each.after().isEmpty()))
                .reduce((one, next) -> next)
                .orElse(List.of());
        ways = new MilestoneLinks(linked, milestones);
    }

    /** Under each milestone what must be reached before it. */
    Map<MilestoneId, List<Dependency>> among(Map<ActivityHistory, MilestoneId> named) {
        Map<String, MilestoneId> idByKey = new HashMap<>();
        named.forEach((track, id) ->
                track.statements().forEach(each -> each.keys().forEach(key -> idByKey.putIfAbsent(key, id))));
        Set<Activity> file = Collections.newSetFromMap(new IdentityHashMap<>());
        file.addAll(linked);
        Map<MilestoneId, List<Dependency>> links = new HashMap<>();
        named.forEach((track, successor) -> lastIn(file, track)
                .map(ways::before)
                .orElse(Map.of())
                .forEach((key, lag) -> {
                    MilestoneId predecessor = idByKey.getOrDefault(key, successor);
                    if (!predecessor.equals(successor)) {
                        links.computeIfAbsent(successor, any -> new ArrayList<>())
                                .add(new Dependency(predecessor, successor, Lag.days(lag), Provenance.none()));
                    }
                }));
        return links;
    }

    private static Optional<Activity> lastIn(Set<Activity> file, ActivityHistory track) {
        return track.statements().stream().filter(file::contains).reduce((one, next) -> next);
    }
}
