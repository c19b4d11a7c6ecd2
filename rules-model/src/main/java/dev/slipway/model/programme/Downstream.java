package dev.slipway.model.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for each milestone of a programme, directly, and an order in which each comes after all it waits for. */
public final class Downstream {

    private final Map<MilestoneId, Integer> places = new HashMap<>();
    private final Map<MilestoneId, List<Dependency>> dependencies = new HashMap<>();

    public Downstream(Programme programme) {
        for (Milestone milestone : PrecedenceOrder.of(programme.terminals())) {
            places.put(milestone.id(), places.size());
        }
        for (Dependency dependency : programme.dependencies()) {
            dependencies
                    .computeIfAbsent(dependency.predecessor(), id -> new ArrayList<>())
                    .add(dependency);
        }
    }

    public Comparator<MilestoneId> order() {
        return Comparator.comparing(places::get);
    }

    /** The dependencies by which others wait for this milestone. */
    public List<Dependency> from(MilestoneId predecessor) {
        return dependencies.getOrDefault(predecessor, List.of());
    }
}
