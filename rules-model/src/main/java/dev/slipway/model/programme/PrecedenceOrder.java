package dev.slipway.model.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The order in which milestones can be reached: every one after all its predecessors. */
public final class PrecedenceOrder {

    private final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
    private final Map<MilestoneId, Integer> waitingFor = new HashMap<>();
    private final Map<MilestoneId, List<MilestoneId>> successors = new HashMap<>();

    private PrecedenceOrder(Collection<Milestone> milestones) {
        milestones.forEach(milestone -> this.milestones.put(milestone.id(), milestone));
        for (Milestone milestone : milestones) {
            int known = 0;
            for (Dependency dependency : milestone.after()) {
                if (this.milestones.containsKey(dependency.predecessor())) {
                    successors
                            .computeIfAbsent(dependency.predecessor(), id -> new ArrayList<>())
                            .add(milestone.id());
                    known++;
                }
            }
            waitingFor.put(milestone.id(), known);
        }
    }

    /** The ids of the milestones in this order. */
    public static List<MilestoneId> ids(List<Terminal> terminals) {
        return of(terminals).stream().map(Milestone::id).toList();
    }

    /**
     * Orders the milestones of these terminals.
     *
     * @throws IllegalArgumentException if a predecessor does not exist, or if milestones wait for each other
     */
    public static List<Milestone> of(List<Terminal> terminals) {
        List<Milestone> milestones = terminals.stream()
                .flatMap(terminal -> terminal.milestones().stream())
                .toList();
        if (milestones.stream().allMatch(milestone -> milestone.after().isEmpty())) {
            return milestones;
        }
        PrecedenceOrder order = new PrecedenceOrder(milestones);
        order.requireKnownPredecessors();
        List<Milestone> sorted = order.sorted();
        if (sorted.size() < milestones.size()) {
            throw new IllegalArgumentException("milestones wait for each other: " + order.cycle());
        }
        return sorted;
    }

    /** The milestones of one circle of waiting, in order, where there is one; unknown predecessors are passed over. */
    public static Optional<List<MilestoneId>> findCycle(Collection<Milestone> milestones) {
        PrecedenceOrder order = new PrecedenceOrder(milestones);
        return order.sorted().size() == order.milestones.size() ? Optional.empty() : Optional.of(order.cycle());
    }

    private void requireKnownPredecessors() {
        for (Milestone milestone : milestones.values()) {
            for (Dependency dependency : milestone.after()) {
                if (!milestones.containsKey(dependency.predecessor())) {
                    throw new IllegalArgumentException(
                            milestone.id() + " comes after " + dependency.predecessor() + ", which does not exist");
                }
            }
        }
    }

    /** How many of its predecessors are still to come; none where nothing is known of the milestone. */
    private int waitingFor(MilestoneId id) {
        return waitingFor.getOrDefault(id, 0);
    }

    private List<Milestone> sorted() {
        Deque<MilestoneId> ready = new ArrayDeque<>();
        milestones.keySet().stream().filter(id -> waitingFor(id) == 0).forEach(ready::add);
        List<Milestone> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            MilestoneId next = ready.remove();
            sorted.add(milestones.get(next));
            for (MilestoneId successor : successors.getOrDefault(next, List.of())) {
                if (waitingFor.merge(successor, -1, Integer::sum) == 0) {
                    ready.add(successor);
                }
            }
        }
        return sorted;
    }

    /** Walks back through milestones left waiting by {@link #sorted()} until one comes up again. */
    private List<MilestoneId> cycle() {
        List<MilestoneId> walk = new ArrayList<>();
        MilestoneId next = milestones.keySet().stream()
                .filter(id -> waitingFor(id) > 0)
                .findFirst()
                .orElseThrow();
        while (!walk.contains(next)) {
            walk.add(next);
            next = Objects.requireNonNull(milestones.get(next)).after().stream()
                    .map(Dependency::predecessor)
                    .filter(id -> waitingFor(id) > 0)
                    .findFirst()
                    .orElseThrow();
        }
        List<MilestoneId> cycle = new ArrayList<>(walk.subList(walk.indexOf(next), walk.size()));
        Collections.reverse(cycle);
        return List.copyOf(cycle);
    }
}
