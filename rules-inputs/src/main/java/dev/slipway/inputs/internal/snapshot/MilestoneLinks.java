package dev.slipway.inputs.internal.snapshot;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.inputs.internal.snapshot.Activity.Link;
import dev.slipway.model.dates.DateWindow;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows the links of a schedule from milestone to milestone. Between two milestones there are tasks, of which a
 * programme knows nothing: the days they take, by the schedule's own dates, become part of the lag. As a schedule
 * cannot finish sooner than its links allow, such a lag never reports a breach that the schedule does not have.
 */
public final class MilestoneLinks {

    private final Map<String, Activity> byKey = new HashMap<>();
    private final Set<Activity> milestones;
    private final IdentityHashMap<Activity, Map<String, Integer>> reached = new IdentityHashMap<>();

    /**
     * @param activities all of one file
     * @param milestones those at which a way ends
     */
    public MilestoneLinks(List<Activity> activities, Set<Activity> milestones) {
        activities.forEach(activity -> activity.keys().forEach(key -> byKey.putIfAbsent(key, activity)));
        this.milestones = milestones;
        activities.forEach(this::follow);
    }

    /** The first keys of the milestones right before that one, and the most days that lie between. */
    public Map<String, Integer> before(Activity milestone) {
        return reached.getOrDefault(milestone, Map.of());
    }

    /** Depth first, without recursion, because a chain may be as long as the schedule; a link that closes a circle is skipped. */
    private void follow(Activity start) {
        Deque<Activity> way = new ArrayDeque<>(List.of(start));
        Set<Activity> entered = newIdentitySet();
        while (!way.isEmpty()) {
            Activity here = way.peek();
            entered.add(here);
            Optional<Activity> next = reached.containsKey(here) ? Optional.empty() : unvisited(here, entered);
            if (next.isPresent()) {
                way.push(next.get());
            } else if (!reached.containsKey(way.pop())) {
                reached.put(here, gather(here));
            }
        }
    }

    private static Set<Activity> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private Optional<Activity> unvisited(Activity activity, Set<Activity> entered) {
        return activity.after().stream()
                .flatMap(link -> Optional.ofNullable(byKey.get(link.key())).stream())
                .filter(predecessor -> !reached.containsKey(predecessor) && !entered.contains(predecessor))
                .findFirst();
    }

    private Map<String, Integer> gather(Activity activity) {
        Map<String, Integer> lags = new TreeMap<>();
        for (Link link : activity.after()) {
            Activity predecessor = byKey.get(link.key());
            if (predecessor == null) {
                continue;
            }
            if (milestones.contains(predecessor)) {
                lags.merge(predecessor.keys().get(0), link.lagDays(), Math::max);
            } else {
                int days = link.lagDays() + duration(predecessor);
                reached.getOrDefault(predecessor, Map.of())
                        .forEach((key, lag) -> lags.merge(key, lag + days, Math::max));
            }
        }
        return lags;
    }

    private static int duration(Activity task) {
        Optional<DateWindow> finish = task.actual().or(task::forecast).filter(DateWindow::isKnown);
        Optional<DateWindow> start = task.start().filter(DateWindow::hasStart);
        if (finish.isEmpty() || start.isEmpty()) {
            return 0;
        }
        return (int) Math.max(0, DAYS.between(start.get().start(), finish.get().end()));
    }
}
