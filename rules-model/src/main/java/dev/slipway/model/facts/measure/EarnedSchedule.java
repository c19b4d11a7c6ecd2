package dev.slipway.model.facts.measure;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import dev.slipway.model.base.Rounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The earned schedule of a programme in months (Lipke): which month of the plan has been earned, over the months that it took.
 * Planned value in a month is the weight of the milestones due by it, earned value the weight of those reached.
 *
 * @param planned months from the start in which all weight is due
 * @param earned month of the plan whose planned value equals the value earned, between two months by proportion
 * @param actual months from the start to the day, or to the last completion once all is complete
 */
public record EarnedSchedule(double planned, double earned, double actual) {

    /**
     * A milestone of the plan.
     *
     * @param reached the day it was reached; empty while it is not
     */
    public record Planned(LocalDate due, double weight, Optional<LocalDate> reached) {}

    /**
     * Works it out over the milestones that have a deadline.
     *
     * @return empty where nothing is planned after the start, or no time has passed
     */
    public static Optional<EarnedSchedule> of(LocalDate start, List<Planned> milestones, LocalDate today) {
        Plan plan = new Plan(start, milestones);
        int planned = plan.duration();
        double actual = months(start, plan.isEarned() ? plan.lastCompletion(today) : today);
        if (planned == 0 || actual <= 0) {
            return Optional.empty();
        }
        return Optional.of(new EarnedSchedule(planned, plan.isEarned() ? planned : plan.earnedMonths(), actual));
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

    /** Months from one day to another: whole ones, and the days left over as a share of the month they are in. */
    public static double months(LocalDate from, LocalDate to) {
        long whole = MONTHS.between(from, to);
        LocalDate begun = from.plusMonths(whole);
        double share = (double) DAYS.between(begun, to) / DAYS.between(begun, from.plusMonths(whole + 1));
        return whole + share;
    }

    /** Weights by the month in which they are due, gathered in one walk: there may be many milestones. */
    private static final class Plan {

        private final LocalDate start;
        private final double[] planned;
        private double earned;
        private LocalDate lastCompletion = LocalDate.MIN;

        Plan(LocalDate start, List<Planned> milestones) {
            this.start = start;
            planned = new double[lastMonth(milestones) + 1];
            for (Planned milestone : milestones) {
                planned[month(milestone.due())] += milestone.weight();
                milestone.reached().ifPresent(day -> addReached(milestone.weight(), day));
            }
            cumulate();
            earned = Rounding.toBillionth(earned);
        }

        private int lastMonth(List<Planned> milestones) {
            LocalDate last = start;
            for (Planned milestone : milestones) {
                last = milestone.due().isAfter(last) ? milestone.due() : last;
            }
            return month(last);
        }

        /** The month from the start by the end of which the day has come; 0 for the start and all before it. */
        private int month(LocalDate day) {
            int whole = Math.toIntExact(Math.max(0, MONTHS.between(start, day)));
            return start.plusMonths(whole).isBefore(day) ? whole + 1 : whole;
        }

        private void addReached(double weight, LocalDate completion) {
            earned += weight;
            lastCompletion = completion.isAfter(lastCompletion) ? completion : lastCompletion;
        }

        private void cumulate() {
            double sum = 0;
            for (int month = 0; month < planned.length; month++) {
                sum += planned[month];
                planned[month] = Rounding.toBillionth(sum);
            }
        }

        boolean isEarned() {
            return earned == planned[duration()];
        }

        int duration() {
            return planned.length - 1;
        }

        /** The day of the last completion; the given day where there was none. */
        LocalDate lastCompletion(LocalDate today) {
            return lastCompletion.equals(LocalDate.MIN) ? today : lastCompletion;
        }

        /** The last month whose planned value is no more than that earned, and the part of the next that is earned. */
        double earnedMonths() {
            int month = duration() - 1;
            while (month >= 0 && planned[month] > earned) {
                month--;
            }
            return month < 0 ? 0 : month + (earned - planned[month]) / (planned[month + 1] - planned[month]);
        }
    }
}
