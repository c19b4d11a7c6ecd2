package dev.slipway.model;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Progress of a programme in months (Lipke): which month of the plan has been earned, over the months that it took.
 * Planned value in a month is the weight of the milestones due by it, earned value the weight of those reached.
 *
 * @param planned months from the start in which all weight is due
 * @param earned month of the plan whose planned value equals the value earned, between two months by proportion
 * @param actual months from the start to the day, or to the last completion once all is complete
 */
public record EarnedSchedule(double planned, double earned, double actual) {

    /**
     * Works it out over the milestones that have a deadline.
     *
     * @return empty where nothing is planned after the start, or no time has passed
     */
    static Optional<EarnedSchedule> of(LocalDate start, List<MilestoneStatus> members, LocalDate today) {
        Plan plan = new Plan(start, members, today);
        int planned = plan.duration();
        double actual = months(start, plan.isEarned() ? plan.lastCompletion() : today);
        if (planned == 0 || actual <= 0) {
            return Optional.empty();
        }
        return Optional.of(new EarnedSchedule(planned, plan.isEarned() ? planned : plan.earnedMonths(planned), actual));
    }

    /** Schedule performance index over time: SPI(t) = earned / actual; 1 is on plan, below it is behind. */
    public double index() {
        return Rounding.toBillionth(earned / actual);
    }

    /** Months from the start to the forecast completion: IEAC(t) = planned duration / SPI(t) (Lipke). */
    public double forecastDuration() {
        // Not over index(), whose rounding would turn the 12 months of 10 / (5/6) into a little more.
        return Rounding.toBillionth(planned * actual / earned);
    }

    /** Months from one day to another: whole ones, and the days left over as a share of the month they stand in. */
    static double months(LocalDate from, LocalDate to) {
        long whole = MONTHS.between(from, to);
        LocalDate begun = from.plusMonths(whole);
        double share = (double) DAYS.between(begun, to) / DAYS.between(begun, from.plusMonths(whole + 1));
        return whole + share;
    }

    /** Weights by the month in which they are due. */
    private record Plan(LocalDate start, List<MilestoneStatus> members, LocalDate today) {

        double total() {
            return weight(members);
        }

        double value(int month) {
            LocalDate end = start.plusMonths(month);
            return weight(members.stream()
                    .filter(member -> !member.deadline().endsAfter(end))
                    .toList());
        }

        double earnedValue() {
            return weight(reached());
        }

        boolean isEarned() {
            return earnedValue() == total();
        }

        int duration() {
            LocalDate last = lastDeadline();
            int month = 0;
            while (last.isAfter(start.plusMonths(month))) {
                month++;
            }
            return month;
        }

        private LocalDate lastDeadline() {
            LocalDate last = start;
            for (MilestoneStatus member : members) {
                if (member.deadline().endsAfter(last)) {
                    last = member.deadline().end();
                }
            }
            return last;
        }

        double earnedMonths(int planned) {
            double value = earnedValue();
            int month = lastMonthWithin(value, planned);
            return month < 0 ? 0 : month + (value - value(month)) / (value(month + 1) - value(month));
        }

        /** The last month whose planned value is no more than this, found by halving; -1 where there is none. */
        private int lastMonthWithin(double value, int planned) {
            int within = -1;
            int beyond = planned;
            while (beyond - within > 1) {
                int middle = (within + beyond) / 2;
                if (value(middle) > value) {
                    beyond = middle;
                } else {
                    within = middle;
                }
            }
            return within;
        }

        LocalDate lastCompletion() {
            return reached().stream()
                    .map(member -> member.actual().end())
                    .max(LocalDate::compareTo)
                    .orElse(today);
        }

        private List<MilestoneStatus> reached() {
            return members.stream().filter(member -> member.isReachedBy(today)).toList();
        }

        private static double weight(List<MilestoneStatus> milestones) {
            double sum = 0;
            for (MilestoneStatus status : milestones) {
                sum += status.milestone().weight();
            }
            return Rounding.toBillionth(sum);
        }
    }
}
