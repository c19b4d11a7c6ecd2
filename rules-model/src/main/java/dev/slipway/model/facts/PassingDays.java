package dev.slipway.model.facts;

import dev.slipway.model.facts.state.CompletionStatement;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that pass without a report. Most milestones are on the last of them what they were on the first; what comes are the
 * dates that somebody stated or decided.
 */
record PassingDays(LocalDate before, LocalDate today) {

    /**
     * Whether more than the day changes on a milestone.
     *
     * @param status of the day before
     * @param reports on it
     */
    boolean change(MilestoneStatus status, List<MilestoneUpdate> reports) {
        return isDecidedMeanwhile(status)
                || status.deadline().endedBefore(before) != status.deadline().endedBefore(today)
                || (status.isOpen() && reports.stream().anyMatch(this::saysThatItIsReachedOrBegunMeanwhile));
    }

    private boolean isDecidedMeanwhile(MilestoneStatus status) {
        return status.milestone()
                        .cancelled()
                        .filter(decision -> isMeanwhile(decision.on()))
                        .isPresent()
                || status.milestone().rebaselines().stream().anyMatch(decision -> isMeanwhile(decision.on()));
    }

    private boolean saysThatItIsReachedOrBegunMeanwhile(MilestoneUpdate report) {
        return isMeanwhile(CompletionStatement.happened(report).start())
                || report.start().filter(start -> isMeanwhile(start.start())).isPresent();
    }

    private boolean isMeanwhile(LocalDate day) {
        return day.isAfter(before) && !day.isAfter(today);
    }
}
