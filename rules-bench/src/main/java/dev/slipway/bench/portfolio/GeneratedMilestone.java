package dev.slipway.bench.portfolio;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One milestone from report to report. How often and how far its forecast moves is taken from the 979 moves in the
 * public history of New York City's capital projects, whose reports are five months apart: 39% of them leave the
 * forecast where it was, 47% move it right by 19 to 833 days (5th to 95th percentile), 14% left by 3 to 607.
 */
final class GeneratedMilestone {

    private static final double MOVES_RIGHT = 0.13;
    private static final double MOVES_LEFT = 0.04;
    private static final int[] DAYS_RIGHT = {10, 35, 62, 86, 120, 150, 182, 230, 280, 350, 543, 833};
    private static final int[] DAYS_LEFT = {3, 10, 31, 60, 102, 200, 342, 607};
    private static final LocalDate LATEST = LocalDate.of(2045, 12, 31);
    private static final List<String> NOTES = List.of(
            "land permit outstanding",
            "rails delivered",
            "contractor changed",
            "customs hall redesigned",
            "funding round closed",
            "waiting for the power connection");

    private final Draw draw;
    private final Windows windows;
    private final Milestone milestone;
    private final int daysBehind;
    private final int coarseness;
    private LocalDate forecast;
    private DateWindow stated;
    private Optional<DateWindow> actual = Optional.empty();

    GeneratedMilestone(Draw draw, Windows windows, Milestone milestone, LocalDate due) {
        this.draw = draw;
        this.windows = windows;
        this.milestone = milestone;
        daysBehind = draw.chance(0.08) ? draw.between(20, 120) : 0;
        coarseness = draw.between(1, 100);
        forecast = draw.chance(0.1) ? due.plusDays(draw.distributedAs(DAYS_RIGHT)) : due;
        stated = stated(forecast);
    }

    /** The report of a month; of some milestones it comes late. */
    MilestoneUpdate report(LocalDate month, String author, Provenance provenance) {
        LocalDate day = month.minusDays(daysBehind);
        if (actual.isEmpty()) {
            proceed(day);
        }
        MilestoneUpdate.Builder report = MilestoneUpdate.of(day, milestone.id())
                .author(author)
                .source("monthly report")
                .provenance(provenance);
        if (draw.chance(0.08)) {
            report.note(draw.of(NOTES));
        }
        if (actual.isPresent()) {
            return report.actual(actual.get())
                    .percent(100)
                    .evidence("acceptance act")
                    .build();
        }
        if (draw.chance(0.97)) {
            report.forecast(draw.chance(0.01) ? windows.stated("TBD") : stated);
        }
        return report.percent(percent(day)).build();
    }

    private void proceed(LocalDate day) {
        boolean isOver = forecast.isBefore(day);
        if (isOver && draw.chance(0.6)) {
            actual = Optional.of(windows.day(forecast));
        } else if (draw.chance(isOver ? 0.5 : MOVES_RIGHT)) {
            move(draw.distributedAs(DAYS_RIGHT));
        } else if (!isOver && draw.chance(MOVES_LEFT)) {
            move(-draw.distributedAs(DAYS_LEFT));
        }
    }

    private void move(int days) {
        LocalDate moved = forecast.plusDays(days);
        forecast = moved.isAfter(LATEST) ? LATEST : moved;
        stated = stated(forecast);
    }

    private DateWindow stated(LocalDate day) {
        if (coarseness <= 80) {
            return windows.day(day);
        }
        return coarseness <= 95 ? windows.month(day) : windows.quarter(day);
    }

    private int percent(LocalDate day) {
        if (!milestone.start().isKnown()) {
            return 0;
        }
        LocalDate start = milestone.start().start();
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, forecast));
        return (int) Math.max(0, Math.min(95, 100 * ChronoUnit.DAYS.between(start, day) / whole));
    }
}
