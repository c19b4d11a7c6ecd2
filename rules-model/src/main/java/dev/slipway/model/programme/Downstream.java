package dev.slipway.model.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for each milestone of a programme, directly, and an order in which each comes after all it waits for. */
public final class Downstream {

    private final List<MilestoneId> inOrder;
    private final Map<MilestoneId, Integer> places = new HashMap<>();
    private final Map<MilestoneId, List<Dependency>> dependencies = new HashMap<>();

    public Downstream(Programme programme) {
        inOrder = PrecedenceOrder.ids(programme.terminals());
        inOrder.forEach(id -> places.put(id, places.size()));
        for (Dependency dependency : programme.dependencies()) {
            dependencies
                    .computeIfAbsent(dependency.predecessor(), id -> new ArrayList<>())
                    .add(dependency);
        }
    }

    /** All milestones, each after all it waits for. */
    public List<MilestoneId> inOrder() {
        return inOrder;
    }

    public Comparator<MilestoneId> order() {
        return Comparator.comparing(places::get);
    }

    /** The dependencies by which others wait for this milestone. */
    public List<Dependency> from(MilestoneId predecessor) {
        return dependencies.getOrDefault(predecessor, List.of());
    }
}
