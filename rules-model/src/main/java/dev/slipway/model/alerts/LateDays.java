package dev.slipway.model.alerts;

import dev.slipway.model.facts.MilestoneStatus;

/** How late milestones are by their dates alone, whichever rules judge them. */
final class LateDays {

    private LateDays() {}

    /** Whether it is open, and past its deadline or forecast wholly after it. */
    static boolean isLate(MilestoneStatus status) {
        return status.isOpen() && of(status) > 0;
    }

    /** Days past the deadline, or from it to the forecast, at least; 0 where it is in time or nobody knows. */
    static int of(MilestoneStatus status) {
        if (!status.deadline().hasEnd()) {
            return 0;
        }
        long deadline = status.deadline().end().toEpochDay();
        long passed = status.today().toEpochDay() - deadline;
        long foreseen = status.forecast().startsAfter(status.deadline())
                ? status.forecast().start().toEpochDay() - deadline
                : 0;
        return (int) Math.max(0, Math.max(passed, foreseen));
    }
}
