package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Downstream;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.PrecedenceOrder;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Follows the dependencies of a programme, so that each milestone is seen after all it waits for. */
final class NetworkFold {

    private final DateWindow network;
    private final WorkingCalendar calendar;
    private final List<Dependency> declared;
    private final Map<MilestoneId, MilestoneStatus> statuses = new HashMap<>();
    private final Map<MilestoneId, List<CascadeStatus.Link>> chains = new HashMap<>();
    private final Map<MilestoneId, CascadeStatus> cascades = new HashMap<>();

    NetworkFold(Programme programme, List<MilestoneStatus> milestones) {
        this(programme, milestones, () -> PrecedenceOrder.ids(programme.terminals()));
    }

    /** @param order all milestones, each after all it waits for; asked for where any does */
    NetworkFold(Programme programme, List<MilestoneStatus> milestones, Supplier<List<MilestoneId>> order) {
        network = programme.deadline();
        calendar = programme.calendar().orElse(WorkingCalendar.EVERY_DAY);
        declared = programme.dependencies();
        if (declared.isEmpty()) {
            return;
        }
        milestones.forEach(status -> statuses.put(status.id(), status));
        order.get().forEach(this::follow);
    }

    /** One for each milestone that waits for another, in the order of the programme. */
    List<CascadeStatus> cascades() {
        return declared.stream()
                .map(Dependency::successor)
                .distinct()
                .map(this::cascade)
                .toList();
    }

    /** In the order of their successors. */
    List<DependencyStatus> dependencies() {
        return declared.stream().map(this::dependency).toList();
    }

    /** What is done to a milestone that waits for another. */
    CascadeStatus cascade(MilestoneId successor) {
        return Objects.requireNonNull(cascades.get(successor));
    }

    DependencyStatus dependency(Dependency dependency) {
        return new DependencyStatus(
                dependency,
                status(dependency.predecessor()),
                status(dependency.successor()),
                cascade(dependency.successor()),
                calendar);
    }

    /**
     * Puts a milestone's new status in the place of its old one, and follows what that does to the milestones
     * downstream, as far as it does anything.
     *
     * @return the milestones that wait for another and were looked at again
     */
    List<MilestoneId> refold(MilestoneStatus changed, Downstream downstream) {
        statuses.put(changed.id(), changed);
        List<MilestoneId> waiting = new ArrayList<>();
        NavigableSet<MilestoneId> next = new TreeSet<>(downstream.order());
        next.add(changed.id());
        while (!next.isEmpty()) {
            MilestoneId id = next.pollFirst();
            if (cascades.containsKey(id)) {
                waiting.add(id);
            }
            if (follow(id)) {
                downstream.from(id).forEach(dependency -> next.add(dependency.successor()));
            }
        }
        return waiting;
    }

    private MilestoneStatus status(MilestoneId id) {
        return Objects.requireNonNull(statuses.get(id));
    }

    /** Returns whether this changes anything for those that wait for the milestone. */
    private boolean follow(MilestoneId id) {
        MilestoneStatus status = status(id);
        List<CascadeStatus.Link> pushed = pushedFurthest(status);
        if (!status.milestone().after().isEmpty()) {
            cascades.put(id, new CascadeStatus(status, pushed, network));
        }
        List<CascadeStatus.Link> chain = certain(status, status.earliest(), pushed);
        return !chain.equals(chains.put(id, chain));
    }

    /** The chain that ends with the latest day its predecessors leave the milestone. */
    private List<CascadeStatus.Link> pushedFurthest(MilestoneStatus status) {
        List<CascadeStatus.Link> furthest = List.of();
        for (Dependency dependency : status.milestone().after()) {
            List<CascadeStatus.Link> chain = chains.getOrDefault(dependency.predecessor(), List.of());
            if (!chain.isEmpty()) {
                LocalDate day = dependency.lag().after(end(chain), calendar);
                if (furthest.isEmpty() || day.isAfter(end(furthest))) {
                    furthest = appended(chain, new CascadeStatus.Link(status, day));
                }
            }
        }
        return furthest;
    }

    /**
     * The chain behind the earliest day for the milestone: its own, or later where pushed. A cancelled one pushes nothing.
     *
     * @param own the day without those before it
     */
    static List<CascadeStatus.Link> certain(
            MilestoneStatus status, Optional<LocalDate> own, List<CascadeStatus.Link> pushed) {
        boolean isPushed = !pushed.isEmpty()
                && status.isOpen()
                && own.filter(day -> !day.isBefore(end(pushed))).isEmpty();
        if (isPushed) {
            return pushed;
        }
        return own.map(day -> List.of(new CascadeStatus.Link(status, day))).orElse(List.of());
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
