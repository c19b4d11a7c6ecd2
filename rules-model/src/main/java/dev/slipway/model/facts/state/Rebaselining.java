package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whether the deadline of a milestone was changed, by the day, without permission. */
public record Rebaselining(Milestone milestone, LocalDate today) {

    /**
     * Whether there is a re-baseline without approver or reason, or a deadline in a report that nobody ever approved.
     *
     * @param deadlineReport the latest report that states a deadline of its own
     */
    public boolean isUnapproved(Optional<MilestoneUpdate> deadlineReport) {
        return decided().anyMatch(rebaseline -> !rebaseline.isApproved()) || isUnapprovedIn(deadlineReport);
    }

    private boolean isUnapprovedIn(Optional<MilestoneUpdate> deadlineReport) {
        return milestone.deadline().isKnown()
                && deadlineReport
                        .flatMap(MilestoneUpdate::deadline)
                        .filter(stated ->
                                promised().noneMatch(date -> date.end().equals(stated.end())))
                        .isPresent();
    }

    private Stream<DateWindow> promised() {
        return Stream.concat(
                Stream.of(milestone.deadline()),
                decided().filter(Rebaseline::isApproved).map(Rebaseline::deadline));
    }

    private Stream<Rebaseline> decided() {
        return milestone.rebaselines().stream()
                .filter(rebaseline -> !rebaseline.on().isAfter(today));
    }
}
