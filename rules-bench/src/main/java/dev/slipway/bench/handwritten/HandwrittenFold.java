package dev.slipway.bench.handwritten;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reports on one milestone come to. Of two of one day the later counts, since all are of one file. */
final class HandwrittenFold {

    private static final Comparator<MilestoneUpdate> IN_ORDER =
            Comparator.comparing(MilestoneUpdate::reportDate).thenComparing(MilestoneUpdate::provenance);

    final Milestone milestone;
    final String subject;
    final List<MilestoneUpdate> forecasts = new ArrayList<>(12);
    DateWindow deadline;
    DateWindow forecast = DateWindow.unknown();
    DateWindow actual = DateWindow.unknown();

    @Nullable
    MilestoneUpdate forecastReport;

    @Nullable
    MilestoneUpdate actualReport;

    @Nullable
    MilestoneUpdate latest;

    boolean isOpen = true;

    @Nullable
    LocalDate pushedTo;

    boolean isFollowed;

    private final List<MilestoneUpdate> reports = new ArrayList<>(12);
    private boolean isInOrder = true;

    HandwrittenFold(Milestone milestone) {
        this.milestone = milestone;
        subject = milestone.id().toString();
        deadline = milestone.deadline();
    }

    void add(MilestoneUpdate report) {
        isInOrder &= reports.isEmpty() || IN_ORDER.compare(reports.get(reports.size() - 1), report) <= 0;
        reports.add(report);
    }

    void fold(LocalDate today) {
        if (!isInOrder) {
            reports.sort(IN_ORDER);
        }
        for (MilestoneUpdate report : reports) {
            take(report);
        }
        latest = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        isOpen = !actual.isKnown() || actual.startsAfter(today);
        rebaseline(today);
    }

    private void take(MilestoneUpdate report) {
        Optional<DateWindow> stated = report.forecast();
        if (stated.isPresent()) {
            dropForecastOf(report.reportDate());
            forecast = stated.get();
            forecastReport = report;
            if (forecast.isKnown()) {
                forecasts.add(report);
            }
        }
        Optional<ActualReport> happened = report.actual();
        if (happened.isPresent()) {
            actual = happened.get() instanceof ActualReport.Happened on ? on.when() : DateWindow.unknown();
            actualReport = report;
        }
    }

    private void dropForecastOf(LocalDate day) {
        int last = forecasts.size() - 1;
        if (last >= 0 && forecasts.get(last).reportDate().equals(day)) {
            forecasts.remove(last);
        }
    }

    private void rebaseline(LocalDate today) {
        LocalDate decided = LocalDate.MIN;
        for (Rebaseline next : milestone.rebaselines()) {
            if (next.isApproved() && !next.on().isAfter(today) && !next.on().isBefore(decided)) {
                decided = next.on();
                deadline = next.deadline();
            }
        }
    }

    DateWindow expected() {
        if (!isOpen) {
            return actual;
        }
        return forecast.isKnown() ? forecast : deadline;
    }

    /** What was forecast on the last day of the deadline. */
    DateWindow forecastOnDeadline() {
        DateWindow stated = DateWindow.unknown();
        for (MilestoneUpdate report : reports) {
            if (report.forecast().isPresent() && !report.reportDate().isAfter(deadline.end())) {
                stated = report.forecast().get();
            }
        }
        return stated;
    }

    /** The window of the forecast before the latest, where there are two. */
    DateWindow forecastBefore() {
        return forecasts.get(forecasts.size() - 2).forecast().orElseThrow();
    }

    DateWindow forecastLast() {
        return forecasts.get(forecasts.size() - 1).forecast().orElseThrow();
    }

    Provenance promised() {
        return milestone.provenance();
    }

    /** The place of the statement on which the date expected rests. */
    Provenance datePlace() {
        if (!isOpen) {
            return place(actualReport);
        }
        return forecast.isKnown() ? place(forecastReport) : promised();
    }

    static Provenance place(@Nullable MilestoneUpdate report) {
        return report == null ? Provenance.none() : report.provenance();
    }
}
