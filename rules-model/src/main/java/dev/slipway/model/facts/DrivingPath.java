package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The path that decides when the network can be complete at the earliest: of all open milestones the one with the
 * latest day that is certain for it, and the milestones that cause that day. No date is changed for it.
 *
 * @param network the network deadline
 * @param steps the first cause first; empty where no open milestone has a date with a known start
 * @param isLinked whether the programme declares any dependency
 */
public record DrivingPath(DateWindow network, List<Step> steps, boolean isLinked) {

    /**
     * A milestone of the path.
     *
     * @param earliest the earliest day that is certain for it
     * @param lag what must lie between it and the step before; empty for the first
     */
    public record Step(MilestoneStatus milestone, LocalDate earliest, Optional<Lag> lag) {}

    public DrivingPath {
        steps = List.copyOf(steps);
    }

    /** Finds it among these facts. */
    public static DrivingPath of(Facts facts) {
        var pushed = facts.cascades().stream()
                .collect(Collectors.toMap(cascade -> cascade.milestone().id(), CascadeStatus::chain));
        List<CascadeStatus.Link> latest = facts.milestones().stream()
                .filter(MilestoneStatus::isOpen)
                .map(status -> NetworkFold.certain(status, own(status), pushed.getOrDefault(status.id(), List.of())))
                .filter(chain -> !chain.isEmpty())
                // max() takes the last of equals; of two that end on one day the longer chain says more.
                .max(Comparator.<List<CascadeStatus.Link>, LocalDate>comparing(
                                chain -> chain.get(chain.size() - 1).earliest())
                        .thenComparing(List::size))
                .orElse(List.of());
        Programme programme = facts.programme().programme();
        return new DrivingPath(
                programme.deadline(), steps(latest), !programme.dependencies().isEmpty());
    }

    /** The day that the reports leave for it; its deadline where nothing is reported. */
    private static Optional<LocalDate> own(MilestoneStatus status) {
        return status.earliest().or(() -> Optional.of(status.deadline())
                .filter(DateWindow::hasStart)
                .map(DateWindow::start));
    }

    private static List<Step> steps(List<CascadeStatus.Link> chain) {
        List<Step> steps = new ArrayList<>();
        for (CascadeStatus.Link link : chain) {
            Optional<Lag> lag = steps.isEmpty()
                    ? Optional.empty()
                    : lag(steps.get(steps.size() - 1).milestone(), link.milestone());
            steps.add(new Step(link.milestone(), link.earliest(), lag));
        }
        return steps;
    }

    private static Optional<Lag> lag(MilestoneStatus predecessor, MilestoneStatus successor) {
        return successor.milestone().after().stream()
                .filter(dependency -> dependency.predecessor().equals(predecessor.id()))
                .map(Dependency::lag)
                .max(Comparator.comparingInt(Lag::count));
    }

    /** Days by which its end lies past the network deadline, negative where before; empty where either is unknown. */
    public OptionalInt daysPastDeadline() {
        return end().isPresent() && network.isKnown()
                ? OptionalInt.of(network.daysPastBy(end().get()))
                : OptionalInt.empty();
    }

    private Optional<LocalDate> end() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).earliest());
    }
}
