package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.EarnedSchedule;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is counted over the milestones of a programme as of a day.
 *
 * @param late milestones that miss the network deadline for certain
 * @param inDoubt milestones that may miss it, with those that are late
 * @param unlinked open milestones that neither wait for another nor are waited for
 * @param open how many are open
 * @param due how many had to be reached before the day
 * @param reached how many are complete, those due later too
 * @param hits how many of those due are reported complete in time
 * @param decided how many of those due are known to be complete in time or not
 * @param missed those due that are not complete, or were not in time
 * @param isComplete whether all are complete
 * @param earnedSchedule progress in months; empty where the programme is too small or too young for it by the policy
 */
record ProgrammeFigures(
        List<MilestoneStatus> late,
        List<MilestoneStatus> inDoubt,
        List<MilestoneStatus> unlinked,
        int open,
        int due,
        int reached,
        int hits,
        int decided,
        List<MilestoneStatus> missed,
        boolean isComplete,
        Optional<EarnedSchedule> earnedSchedule) {

    /**
     * Counts them.
     *
     * @param linked the places of the members that wait for another or are waited for
     */
    static ProgrammeFigures of(
            Programme programme, BitSet linked, List<MilestoneStatus> members, LocalDate today, Thresholds thresholds) {
        Count count = new Count(programme.deadline(), linked, today);
        members.forEach(count::add);
        return new ProgrammeFigures(
                List.copyOf(count.late),
                List.copyOf(count.inDoubt),
                List.copyOf(count.unlinked),
                count.open,
                count.due,
                count.reached,
                count.hits,
                count.decided,
                List.copyOf(count.missed),
                count.members > 0 && count.reached == count.members,
                earnedSchedule(programme.start(), count.planned, today, thresholds));
    }

    /** One walk over the members for all figures: walking is what costs where there are many. */
    private static final class Count {

        private final DateWindow networkDeadline;
        private final boolean isPast;
        private final BitSet linked;
        private int place = -1;
        private final LocalDate today;
        private final List<MilestoneStatus> late = new ArrayList<>();
        private final List<MilestoneStatus> inDoubt = new ArrayList<>();
        private final List<MilestoneStatus> unlinked = new ArrayList<>();
        private final List<MilestoneStatus> planned = new ArrayList<>();
        private int open;
        private int due;
        private int reached;
        private int hits;
        private int decided;
        private int members;
        private final List<MilestoneStatus> missed = new ArrayList<>();

        Count(DateWindow networkDeadline, BitSet linked, LocalDate today) {
            this.networkDeadline = networkDeadline;
            this.isPast = networkDeadline.endedBefore(today);
            this.linked = linked;
            this.today = today;
        }

        /** Takes the next member. */
        void add(MilestoneStatus member) {
            place++;
            if (member.isCancelled()) {
                return;
            }
            members++;
            if (member.isOpen()) {
                addOpen(member);
            } else {
                reached++;
            }
            DateWindow deadline = member.deadline();
            if (!deadline.hasEnd()) {
                return;
            }
            planned.add(member);
            if (deadline.endedBefore(today)) {
                due++;
                addDue(member, deadline);
            }
        }

        /** A completion that may have been in time or not counts neither way. */
        private void addDue(MilestoneStatus member, DateWindow deadline) {
            boolean isHit = member.isReachedBy(deadline.end());
            boolean isUndecided =
                    member.isCompleted() && !isHit && !member.actual().startsAfter(deadline);
            hits += isHit ? 1 : 0;
            decided += isUndecided ? 0 : 1;
            if (!isHit && !isUndecided) {
                missed.add(member);
            }
        }

        private void addOpen(MilestoneStatus member) {
            open++;
            if (isPast || member.forecast().startsAfter(networkDeadline)) {
                late.add(member);
            }
            if (isPast || member.forecast().endsAfter(networkDeadline)) {
                inDoubt.add(member);
            }
            if (!linked.get(place)) {
                unlinked.add(member);
            }
        }
    }

    private static Optional<EarnedSchedule> earnedSchedule(
            DateWindow start, List<MilestoneStatus> planned, LocalDate today, Thresholds thresholds) {
        if (!start.hasStart()) {
            return Optional.empty();
        }
        boolean isSmall = planned.size() < thresholds.number("earnedSchedule.milestones");
        boolean isYoung = EarnedSchedule.months(start.start(), today) < thresholds.number("earnedSchedule.months");
        return isSmall || isYoung ? Optional.empty() : EarnedSchedule.of(start.start(), plan(planned, today), today);
    }

    /** The members as the earned schedule wants them: those that have a deadline. */
    static List<EarnedSchedule.Planned> plan(List<MilestoneStatus> members, LocalDate today) {
        return members.stream()
                .map(member -> new EarnedSchedule.Planned(
                        member.deadline().end(),
                        member.milestone().weight(),
                        Optional.of(member.actual().end()).filter(day -> member.isReachedBy(today))))
                .toList();
    }
}
