package dev.slipway.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A milestone as of a day: the deadline in force and the latest that was reported of it.
 *
 * @param rebaseline the latest approved re-baseline decided by the day; empty where the first deadline stands
 * @param forecast the latest forecast; unknown where none was made or the latest says {@code TBD}
 * @param forecastReport the report that made it
 * @param actual when it happened, as last stated; may lie after the day, and then does not count
 * @param actualReport the latest report that spoke of completion
 * @param percent how much is done, 0 to 100
 * @param percentReport the report that said so
 * @param history all known forecasts, one a report day, oldest first
 * @param latestReport the latest report of any kind
 * @param isCompleted whether it happened by the day
 * @param today the day
 */
public record MilestoneStatus(
        Terminal terminal,
        Milestone milestone,
        Optional<Rebaseline> rebaseline,
        DateWindow forecast,
        Optional<MilestoneUpdate> forecastReport,
        DateWindow actual,
        Optional<MilestoneUpdate> actualReport,
        OptionalDouble percent,
        Optional<MilestoneUpdate> percentReport,
        List<Forecast> history,
        Optional<MilestoneUpdate> latestReport,
        boolean isCompleted,
        LocalDate today,
        Thresholds thresholds)
        implements Subject {

    public MilestoneStatus {
        history = List.copyOf(history);
    }

    public MilestoneId id() {
        return milestone.id();
    }

    @Override
    public String subject() {
        return milestone.id().toString();
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    public String kind() {
        return milestone.kind();
    }

    /** The deadline in force: the re-baselined one, else the first. */
    public DateWindow deadline() {
        return rebaseline.isPresent() ? rebaseline.get().deadline() : milestone.deadline();
    }

    /** The deadline first promised. */
    public DateWindow firstDeadline() {
        return milestone.deadline();
    }

    public DateWindow start() {
        return milestone.start();
    }

    public boolean isOpen() {
        return !isCompleted;
    }

    /** When it happened, else when it is expected, else when it is due. */
    public DateWindow expected() {
        if (isCompleted) {
            return actual;
        }
        return forecast.isKnown() ? forecast : deadline();
    }

    /** What the date {@link #expected()} rests on. */
    List<Evidence> dateEvidence() {
        if (isCompleted) {
            return evidence("actual");
        }
        return evidence(forecast.isKnown() ? "forecast" : "deadline");
    }

    /** Open, and past its deadline by at least the amber band: the case of rule S01, in which others keep silent. */
    public boolean isOverdue() {
        return isOpen() && deadline().endedBefore(today) && deadline().daysPastBy(today) >= limit("bands.amber");
    }

    /** Whether the date forecast was in the past already on the day it was reported. */
    public boolean wasLapsedWhenReported() {
        return forecastReport
                .map(report -> forecast.endedBefore(report.reportDate()))
                .orElse(false);
    }

    /**
     * Percent that should have been done on the day the percentage was reported: rising evenly from the first day of
     * the start to the last day of the deadline, 0 before and 100 after.
     *
     * @throws IllegalStateException if start, deadline or percentage is missing
     */
    public double expectedPercent() {
        if (percentReport.isEmpty() || !start().hasStart() || !deadline().isKnown()) {
            throw new IllegalStateException(subject() + " lacks a start, a deadline or a percentage");
        }
        LocalDate from = start().start();
        LocalDate due = deadline().end();
        LocalDate reported = percentReport.get().reportDate();
        if (!reported.isBefore(due)) {
            return 100;
        }
        return reported.isAfter(from) ? 100.0 * DAYS.between(from, reported) / DAYS.between(from, due) : 0;
    }

    /** Percent points by which progress is behind an even pace; negative where it is ahead. */
    public double progressLag() {
        double lag = expectedPercent() - percent.orElseThrow();
        // A millionth of a point is far below any threshold; without rounding 43.3 - 33.3 is not yet 10.
        return Math.round(lag * 1e6) / 1e6;
    }

    @Override
    public Map<String, Object> values() {
        return MilestoneText.values(this);
    }

    @Override
    public Optional<String> missing(String input) {
        return MilestoneInputs.missing(this, input);
    }

    @Override
    public List<Evidence> evidence(String input) {
        return MilestoneInputs.evidence(this, input);
    }

    @Override
    public List<Evidence> background() {
        return MilestoneInputs.reported(latestReport);
    }
}
