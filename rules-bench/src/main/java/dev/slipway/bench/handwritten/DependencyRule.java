package dev.slipway.bench.handwritten;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.MilestoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** D01, which has to follow the network to know where D02 speaks. */
record DependencyRule(Map<MilestoneId, HandwrittenFold> states, List<HandAlert> alerts) {

    void judge(HandwrittenFold successor) {
        if (successor.milestone.after().isEmpty()) {
            return;
        }
        follow(successor);
        boolean isUnreported = successor.pushedTo != null
                && successor.deadline.endedBefore(successor.pushedTo)
                && (!successor.forecast.isKnown() || successor.forecast.meets(successor.deadline));
        DateWindow own = successor.expected();
        if (isUnreported || !own.isKnown()) {
            return;
        }
        for (Dependency dependency : successor.milestone.after()) {
            judge(dependency, successor, own);
        }
    }

    private void judge(Dependency dependency, HandwrittenFold successor, DateWindow own) {
        HandwrittenFold predecessor = Objects.requireNonNull(states.get(dependency.predecessor()));
        DateWindow other = predecessor.expected();
        if (!other.isKnown()) {
            return;
        }
        DayRange breach = other.daysAfter(own).plus(dependency.lag().count());
        if (breach.isCertain() || (breach.isPossible() && isClose(own) && isClose(other))) {
            alerts.add(new HandAlert(
                    "D01",
                    breach.isCertain() ? Severity.RED : Severity.AMBER,
                    successor.subject,
                    predecessor.subject,
                    successor.milestone.owner(),
                    Optional.of(breach),
                    List.of(predecessor.datePlace(), successor.datePlace(), dependency.provenance())));
        }
    }

    /** Works out the latest day to which the predecessors of a milestone push it, theirs first. */
    private void follow(HandwrittenFold state) {
        if (state.isFollowed) {
            return;
        }
        state.isFollowed = true;
        for (Dependency dependency : state.milestone.after()) {
            HandwrittenFold predecessor = Objects.requireNonNull(states.get(dependency.predecessor()));
            follow(predecessor);
            LocalDate certain = certain(predecessor);
            if (certain != null) {
                LocalDate day = certain.plusDays(dependency.lag().count());
                state.pushedTo = state.pushedTo == null || day.isAfter(state.pushedTo) ? day : state.pushedTo;
            }
        }
    }

    private static @Nullable LocalDate certain(HandwrittenFold state) {
        DateWindow own = state.expected();
        LocalDate pushedTo = state.pushedTo;
        if (pushedTo != null && state.isOpen && !(own.hasStart() && !own.start().isBefore(pushedTo))) {
            return pushedTo;
        }
        return own.hasStart() ? own.start() : null;
    }

    private static boolean isClose(DateWindow date) {
        return !date.isCoarserThan(Precision.MONTH);
    }
}
