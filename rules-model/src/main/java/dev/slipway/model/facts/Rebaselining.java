package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import java.util.stream.Stream;

/** Tells whether the deadline of a milestone was changed by somebody who had no leave to. */
final class Rebaselining {

    private Rebaselining() {}

    /** A re-baseline without approver or reason, or a deadline in a report that nobody ever approved. */
    static boolean isUnapproved(MilestoneStatus status) {
        boolean isDecidedAlone = status.milestone().rebaselines().stream()
                .anyMatch(rebaseline -> isDecided(status, rebaseline) && !rebaseline.isApproved());
        return isDecidedAlone || statesDeadlineOfItsOwn(status);
    }

    private static boolean statesDeadlineOfItsOwn(MilestoneStatus status) {
        return status.firstDeadline().isKnown()
                && status.deadlineReport()
                        .flatMap(MilestoneUpdate::deadline)
                        .filter(stated ->
                                promised(status).noneMatch(date -> date.end().equals(stated.end())))
                        .isPresent();
    }

    private static Stream<DateWindow> promised(MilestoneStatus status) {
        return Stream.concat(
                Stream.of(status.firstDeadline()),
                status.milestone().rebaselines().stream()
                        .filter(rebaseline -> isDecided(status, rebaseline) && rebaseline.isApproved())
                        .map(Rebaseline::deadline));
    }

    private static boolean isDecided(MilestoneStatus status, Rebaseline rebaseline) {
        return !rebaseline.on().isAfter(status.today());
    }
}
