package dev.slipway.model.facts;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Named;
import dev.slipway.model.base.Rounding;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
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
 * @param deadlineReport the latest report that states a deadline of its own, which moves nothing
 * @param latestReport the latest report of any kind
 * @param reporting how the programme reports
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
        ForecastHistory history,
        Optional<MilestoneUpdate> deadlineReport,
        Optional<MilestoneUpdate> latestReport,
        Reporting reporting,
        boolean isCompleted,
        LocalDate today,
        Thresholds thresholds)
        implements Subject, Named {

    public MilestoneId id() {
        return milestone.id();
    }

    @Override
    public String subject() {
        return milestone.id().toString();
    }

    @Override
    public String displayName() {
        return subject();
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
    List<Evidence> dateEvidence(Words words) {
        if (isCompleted) {
            return evidence("actual", words);
        }
        return evidence(forecast.isKnown() ? "forecast" : "deadline", words);
    }

    /** Whether it happened on or before the given day, whatever the true date is. */
    boolean isReachedBy(LocalDate day) {
        return isCompleted && !actual.endsAfter(day);
    }

    /** The line through its latest forecasts, where they are enough for one by the policy. */
    public Optional<Trend> trend() {
        return history.trend((int) limit("trend.updates"), (int) limit("trend.least"), (int) limit("trend.span"));
    }

    /**
     * Days by which the forecast moves for each day that passes: the slope of its trend.
     *
     * @throws java.util.NoSuchElementException if there is no trend
     */
    public double slope() {
        return Rounding.toBillionth(trend().orElseThrow().slope());
    }

    /** Whether its trend reaches it only after the deadline, or never. */
    public boolean isTrendOverrunning() {
        return trend().map(line ->
                        line.isReachedAfter(deadline().end(), history.last().reportDate()))
                .orElse(false);
    }

    /** Days since the last report on it; if there was none, since the first report of the programme. */
    public int daysSilent() {
        LocalDate heard = latestReport
                .map(MilestoneUpdate::reportDate)
                .or(reporting::firstReport)
                .orElse(today);
        return DateWindow.day(heard).daysPastBy(today);
    }

    /** Whether its forecast comes from a report that names neither author nor source. */
    public boolean isForecastUnsigned() {
        return forecast.isKnown()
                && forecastReport
                        .filter(report ->
                                report.author().isBlank() && report.source().isBlank())
                        .isPresent();
    }

    @Override
    public Phrase forecastWeakness() {
        boolean isCoarse = isOpen() && forecast.isKnown() && forecast.isCoarserThan(Precision.MONTH);
        if (!isCoarse || !deadline().isKnown() || deadline().endedBefore(today)) {
            return Phrase.nothing();
        }
        return deadline().daysLeftOn(today) <= limit("weakForecast.lead")
                ? new Phrase(
                        "weakness.coarse",
                        Map.of("milestone", milestone.name(), "deadline", deadline(), "forecast", forecast))
                : Phrase.nothing();
    }

    /** Whether anybody has changed its deadline without approver and reason. */
    public boolean isRebaselinedUnapproved() {
        return Rebaselining.isUnapproved(this);
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
    public Optional<Phrase> missing(String input) {
        return MilestoneInputs.missing(this, input);
    }

    @Override
    public List<Evidence> evidence(String input, Words words) {
        return MilestoneInputs.evidence(this, input, words);
    }

    @Override
    public List<Evidence> background(Words words) {
        return MilestoneInputs.reported(latestReport, words);
    }
}
