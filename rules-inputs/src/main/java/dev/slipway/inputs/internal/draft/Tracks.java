package dev.slipway.inputs.internal.draft;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows activities through successive files: by a key they share, else by their name and group. */
final class Tracks {

    private final Map<String, List<Activity>> byKey = new HashMap<>();
    private final Map<List<String>, List<Activity>> byPath = new HashMap<>();
    private final List<List<Activity>> tracks = new ArrayList<>();

    private Tracks() {}

    /** The tracks in the order in which they begin. */
    static List<ActivityHistory> of(List<Snapshot> oldestFirst) {
        Tracks tracks = new Tracks();
        oldestFirst.forEach(tracks::add);
        return tracks.tracks.stream().map(ActivityHistory::new).toList();
    }

    private void add(Snapshot snapshot) {
        snapshot.activities().stream()
                .filter(activity -> activity.kind() != Activity.Kind.GROUP)
                .sorted(Comparator.comparing(activity -> activity.reported().orElse(LocalDate.MIN)))
                .forEach(this::add);
    }

    private void add(Activity activity) {
        List<Activity> track = known(activity).orElseGet(this::begin);
        track.add(activity);
        activity.keys().forEach(key -> byKey.putIfAbsent(key, track));
        byPath.putIfAbsent(path(activity), track);
    }

    private Optional<List<Activity>> known(Activity activity) {
        for (String key : activity.keys()) {
            if (byKey.containsKey(key)) {
                return Optional.of(byKey.get(key));
            }
        }
        return activity.keys().isEmpty() ? Optional.ofNullable(byPath.get(path(activity))) : Optional.empty();
    }

    private List<Activity> begin() {
        List<Activity> track = new ArrayList<>();
        tracks.add(track);
        return track;
    }

    private static List<String> path(Activity activity) {
        List<String> path = new ArrayList<>(activity.above());
        path.add(activity.name());
        return path;
    }
}
