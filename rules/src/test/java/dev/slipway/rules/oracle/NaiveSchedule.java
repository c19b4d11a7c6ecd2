package dev.slipway.rules.oracle;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The earned schedule of Lipke and Henderson, of P03 and P04: in months from the start of the programme. */
final class NaiveSchedule {

    private static final int LEAST_MILESTONES = 10;
    private static final int LEAST_MONTHS = 3;

    private final LocalDate start;
    private final LocalDate today;
    private final List<KnownMilestone> milestones;

    /** Of these milestones only those with a deadline count that are not cancelled. */
    NaiveSchedule(LocalDate start, LocalDate today, Collection<KnownMilestone> milestones) {
        this.start = start;
        this.today = today;
        this.milestones = milestones.stream()
                .filter(milestone -> milestone.deadline().isKnown() && !milestone.cancelled())
                .toList();
    }

    /** SPI(t), earned schedule over time passed; empty where there is too little to go by. */
    OptionalDouble performance() {
        if (milestones.size() < LEAST_MILESTONES || monthsTo(today) < LEAST_MONTHS || plannedMonths() == 0) {
            return OptionalDouble.empty();
        }
        double passed = passedMonths();
        return passed <= 0 ? OptionalDouble.empty() : OptionalDouble.of(rounded(earnedMonths() / passed));
    }

    /** IEAC(t), planned duration over SPI(t), without the rounding of the index. */
    double forecastMonths() {
        return rounded(plannedMonths() * passedMonths() / earnedMonths());
    }

    /** The first month by whose end all is planned to be reached. */
    int plannedMonths() {
        int month = 0;
        while (planned(month) < weight(milestone -> true)) {
            month++;
        }
        return month;
    }

    /** Whole months, and of the month begun the share of its days. */
    double monthsTo(LocalDate day) {
        long whole = MONTHS.between(start, day);
        LocalDate from = start.plusMonths(whole);
        return whole + (double) DAYS.between(from, day) / DAYS.between(from, start.plusMonths(whole + 1));
    }

    /** AT: to today, or to the last actual where all is reached. */
    private double passedMonths() {
        if (!milestones.stream().allMatch(KnownMilestone::reached)) {
            return monthsTo(today);
        }
        return milestones.stream()
                .map(milestone -> milestone.actual().orElseThrow().end())
                .max(LocalDate::compareTo)
                .map(this::monthsTo)
                .orElseThrow();
    }

    /** ES: C + (EV - PV_C) / (PV_C+1 - PV_C), C the last month with PV_C <= EV. */
    private double earnedMonths() {
        double earned = weight(KnownMilestone::reached);
        if (earned == weight(milestone -> true)) {
            return plannedMonths();
        }
        if (planned(0) > earned) {
            return 0;
        }
        int month = 0;
        while (planned(month + 1) <= earned) {
            month++;
        }
        return month + (earned - planned(month)) / (planned(month + 1) - planned(month));
    }

    /** PV: the weight planned to be reached by the end of so many months. */
    private double planned(int months) {
        LocalDate day = start.plusMonths(months);
        return weight(milestone -> !milestone.deadline().end().isAfter(day));
    }

    private double weight(Predicate<KnownMilestone> which) {
        double sum = 0;
        for (KnownMilestone milestone : milestones) {
            sum += which.test(milestone) ? milestone.milestone().weight() : 0;
        }
        return rounded(sum);
    }

    /** To nine decimals, so that values equal on paper are equal here. */
    static double rounded(double value) {
        return Math.round(value * 1e9) / 1e9;
    }
}
