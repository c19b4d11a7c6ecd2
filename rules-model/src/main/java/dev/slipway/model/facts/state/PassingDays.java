package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that pass without a report. Most milestones are on the last of them what they were on the first; what comes are the
 * dates that somebody stated. What was decided meanwhile makes another plan, of which all is folded again.
 */
public record PassingDays(LocalDate before, LocalDate today) {

    /**
     * Whether more than the day changes on a milestone.
     *
     * @param deadline in force on the day before
     * @param reports on it, where it is open; one that is not stays so by itself
     */
    public boolean change(DateWindow deadline, List<MilestoneUpdate> reports) {
        return deadline.endedBefore(before) != deadline.endedBefore(today)
                || reports.stream().anyMatch(this::saysThatItIsReachedOrBegunMeanwhile);
    }

    private boolean saysThatItIsReachedOrBegunMeanwhile(MilestoneUpdate report) {
        return isMeanwhile(CompletionStatement.happened(report).start())
                || report.start().filter(start -> isMeanwhile(start.start())).isPresent();
    }

    private boolean isMeanwhile(LocalDate day) {
        return day.isAfter(before) && !day.isAfter(today);
    }
}
