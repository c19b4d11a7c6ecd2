package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted over the milestones of a programme as of a day.
 *
 * @param late milestones that miss the network deadline for certain
 * @param inDoubt milestones that may miss it, with those that are late
 * @param unlinked open milestones that neither wait for another nor are waited for
 * @param open how many are open
 * @param due how many had to be reached by the day
 * @param reached how many were reached by the day
 * @param hits how many of those due are reported complete in time
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
        Optional<EarnedSchedule> earnedSchedule) {

    /**
     * Counts them.
     *
     * @param linked the milestones that wait for another or are waited for
     */
    static ProgrammeFigures of(
            Programme programme,
            Set<MilestoneId> linked,
            List<MilestoneStatus> members,
            LocalDate today,
            Thresholds thresholds) {
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
                earnedSchedule(programme.start(), count.planned, today, thresholds));
    }

    /** One walk over the members for all figures: walking is what costs where there are many. */
    private static final class Count {

        private final DateWindow networkDeadline;
        private final boolean isPast;
        private final Set<MilestoneId> linked;
        private final LocalDate today;
        private final List<MilestoneStatus> late = new ArrayList<>();
        private final List<MilestoneStatus> inDoubt = new ArrayList<>();
        private final List<MilestoneStatus> unlinked = new ArrayList<>();
        private final List<MilestoneStatus> planned = new ArrayList<>();
        private int open;
        private int due;
        private int reached;
        private int hits;

        Count(DateWindow networkDeadline, Set<MilestoneId> linked, LocalDate today) {
            this.networkDeadline = networkDeadline;
            this.isPast = networkDeadline.endedBefore(today);
            this.linked = linked;
            this.today = today;
        }

        void add(MilestoneStatus member) {
            if (member.isOpen()) {
                addOpen(member);
            } else if (member.isReachedBy(today)) {
                reached++;
            }
            DateWindow deadline = member.deadline();
            if (!deadline.isKnown()) {
                return;
            }
            planned.add(member);
            if (!deadline.endsAfter(today)) {
                due++;
                hits += member.isReachedBy(deadline.end()) ? 1 : 0;
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
            if (!linked.contains(member.id())) {
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
