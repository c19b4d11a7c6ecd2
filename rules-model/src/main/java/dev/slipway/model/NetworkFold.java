package dev.slipway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the dependencies of a programme, so that each milestone is seen after all it waits for. */
final class NetworkFold {

    private final Map<MilestoneId, MilestoneStatus> statuses = new HashMap<>();
    private final Map<MilestoneId, List<CascadeStatus.Link>> chains = new HashMap<>();
    private final Map<MilestoneId, CascadeStatus> cascades = new HashMap<>();
    private final List<CascadeStatus> cascadesInOrder = new ArrayList<>();
    private final List<DependencyStatus> dependencies = new ArrayList<>();

    NetworkFold(Programme programme, List<MilestoneStatus> milestones) {
        List<Dependency> declared = programme.dependencies();
        if (declared.isEmpty()) {
            return;
        }
        milestones.forEach(status -> statuses.put(status.id(), status));
        for (Milestone milestone : PrecedenceOrder.of(programme.terminals())) {
            follow(statuses.get(milestone.id()));
        }
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
        List<CascadeStatus.Link> pushed = pushedFurthest(status);
        if (!status.milestone().after().isEmpty()) {
            cascades.put(status.id(), new CascadeStatus(status, pushed));
        }
        chains.put(status.id(), certain(status, pushed));
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

    /** The chain behind the earliest day that is certain for the milestone: its own date, or later where pushed. */
    private static List<CascadeStatus.Link> certain(MilestoneStatus status, List<CascadeStatus.Link> pushed) {
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
