package dev.slipway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Follows the dependencies of a programme, so that each milestone is seen after all it waits for. */
final class NetworkFold {

    private final Map<MilestoneId, MilestoneStatus> statuses = new HashMap<>();
    private final Map<MilestoneId, List<CascadeStatus.Link>> pushed = new HashMap<>();
    private final Map<MilestoneId, List<CascadeStatus.Link>> chains = new HashMap<>();
    private final DateWindow deadline;
    private final Map<MilestoneId, CascadeStatus> cascades = new HashMap<>();
    private final List<CascadeStatus> cascadesInOrder = new ArrayList<>();
    private final List<DependencyStatus> dependencies = new ArrayList<>();

    NetworkFold(Programme programme, List<MilestoneStatus> milestones) {
        deadline = programme.deadline();
        List<Dependency> declared = programme.dependencies();
        if (declared.isEmpty()) {
            return;
        }
        milestones.forEach(status -> statuses.put(status.id(), status));
        for (Milestone milestone : PrecedenceOrder.of(programme.terminals())) {
            follow(statuses.get(milestone.id()));
        }
        pushed.forEach((id, chain) -> cascades.put(
                id, new CascadeStatus(Objects.requireNonNull(statuses.get(id)), chain, onward(id), deadline)));
        for (MilestoneStatus status : milestones) {
            Optional.ofNullable(cascades.get(status.id())).ifPresent(cascadesInOrder::add);
        }
        for (Dependency dependency : declared) {
            dependencies.add(new DependencyStatus(
                    dependency,
                    statuses.get(dependency.predecessor()),
                    statuses.get(dependency.successor()),
                    cascades.get(dependency.successor())));
        }
    }

    List<CascadeStatus> cascades() {
        return cascadesInOrder;
    }

    List<DependencyStatus> dependencies() {
        return dependencies;
    }

    private void follow(MilestoneStatus status) {
        List<CascadeStatus.Link> chain = pushedFurthest(status);
        if (!status.milestone().after().isEmpty()) {
            pushed.put(status.id(), chain);
        }
        chains.put(status.id(), certain(status, chain));
    }

    /** The chain that ends with the latest day its predecessors leave the milestone. */
    private List<CascadeStatus.Link> pushedFurthest(MilestoneStatus status) {
        List<CascadeStatus.Link> furthest = List.of();
        for (Dependency dependency : status.milestone().after()) {
            List<CascadeStatus.Link> chain = chains.get(dependency.predecessor());
            if (!chain.isEmpty()) {
                LocalDate day = end(chain).plusDays(dependency.lagDays());
                if (furthest.isEmpty() || day.isAfter(end(furthest))) {
                    furthest = appended(chain, new CascadeStatus.Link(status, day));
                }
            }
        }
        return furthest;
    }

    /** What of the chains that lead through the milestone comes after it, in the one that misses the deadline most. */
    private List<CascadeStatus.Link> onward(MilestoneId id) {
        List<CascadeStatus.Link> latest = List.of();
        for (List<CascadeStatus.Link> chain : chains.values()) {
            int next = positionAfter(id, chain);
            boolean isPast = next > 0 && next < chain.size() && deadline.endedBefore(end(chain));
            if (isPast && (latest.isEmpty() || isLater(chain, latest))) {
                latest = chain.subList(next, chain.size());
            }
        }
        return latest;
    }

    private static int positionAfter(MilestoneId id, List<CascadeStatus.Link> chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).milestone().id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** By its end; of two that end on one day by the milestone it ends with, so that the answer is always the same. */
    private static boolean isLater(List<CascadeStatus.Link> chain, List<CascadeStatus.Link> other) {
        int days = end(chain).compareTo(end(other));
        return days > 0 || (days == 0 && last(chain).compareTo(last(other)) < 0);
    }

    private static MilestoneId last(List<CascadeStatus.Link> chain) {
        return chain.get(chain.size() - 1).milestone().id();
    }

    /** The chain behind the earliest day that is certain for the milestone: its own date, or later where pushed. */
    static List<CascadeStatus.Link> certain(MilestoneStatus status, List<CascadeStatus.Link> pushed) {
        DateWindow own = status.expected();
        boolean isPushed = !pushed.isEmpty()
                && status.isOpen()
                && !(own.hasStart() && !own.start().isBefore(end(pushed)));
        if (isPushed) {
            return pushed;
        }
        return own.hasStart() ? List.of(new CascadeStatus.Link(status, own.start())) : List.of();
    }

    private static LocalDate end(List<CascadeStatus.Link> chain) {
        return chain.get(chain.size() - 1).earliest();
    }

    private static List<CascadeStatus.Link> appended(List<CascadeStatus.Link> chain, CascadeStatus.Link link) {
        List<CascadeStatus.Link> longer = new ArrayList<>(chain);
        longer.add(link);
        return longer;
    }
}
