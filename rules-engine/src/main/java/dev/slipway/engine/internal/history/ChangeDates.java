package dev.slipway.engine.internal.history;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days on which more happens to a programme than that a day passes: something is reported or decided, a deadline
 * ends, or a completion reported ahead of time comes true. From one of them to the day before the next, each standard
 * rule turns at most once on each subject: what only days can change, such as days late, days left or months run,
 * grows or shrinks all the way.
 */
final class ChangeDates {

    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final LocalDate asOf;

    private ChangeDates(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Those until the day, from the first day that the programme or a report names. */
    static NavigableSet<LocalDate> until(
            LocalDate asOf, Programme programme, Collection<? extends StatusUpdate> updates) {
        ChangeDates turning = new ChangeDates(asOf);
        turning.addStart(programme.start());
        turning.addEnd(programme.deadline());
        programme.milestones().forEach(turning::add);
        updates.forEach(turning::add);
        if (turning.days.isEmpty()) {
            // A plan of which all is still to come: no rule found anything a year ago that is news today.
            turning.days.add(asOf.minusYears(1));
        }
        return turning.days;
    }

    /** Every day from the first of them, for rules of which nothing is known. */
    static NavigableSet<LocalDate> everyDayUntil(
            LocalDate asOf, Programme programme, Collection<? extends StatusUpdate> updates) {
        return everyDay(until(asOf, programme, updates).first(), asOf);
    }

    /** Every day from one to the other, both of them too. */
    static NavigableSet<LocalDate> everyDay(LocalDate first, LocalDate asOf) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        first.datesUntil(asOf.plusDays(1)).forEach(days::add);
        return days;
    }

    private void add(Milestone milestone) {
        addStart(milestone.start());
        addEnd(milestone.deadline());
        milestone.cancelled().ifPresent(cancelled -> add(cancelled.on()));
        for (Rebaseline rebaseline : milestone.rebaselines()) {
            add(rebaseline.on());
            addEnd(rebaseline.deadline());
        }
    }

    private void add(StatusUpdate update) {
        add(update.reportDate());
        if (update instanceof UnplannedReport report) {
            report.planned().ifPresent(this::addEnd);
        }
        if (update instanceof MilestoneUpdate report) {
            report.start().ifPresent(this::addStart);
        }
        if (update instanceof MilestoneUpdate report
                && report.actual().orElse(null) instanceof ActualReport.Happened happened) {
            addStart(happened.when());
            addEnd(happened.when());
        }
    }

    private void addStart(DateWindow window) {
        if (window.hasStart()) {
            add(window.start());
        }
    }

    private void addEnd(DateWindow window) {
        if (window.isKnown()) {
            add(window.end());
        }
    }

    private void add(LocalDate day) {
        if (!day.isAfter(asOf)) {
            days.add(day);
        }
    }
}
