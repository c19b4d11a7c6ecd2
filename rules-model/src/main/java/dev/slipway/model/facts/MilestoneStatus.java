package dev.slipway.model.facts;

import dev.slipway.model.base.Named;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A milestone as of a day: the deadline in force and the latest reports on it.
 *
 * @param rebaseline the latest approved re-baseline decided by the day; empty where the first deadline still holds
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
        implements Subject, Named, ForecastQuality, ProgressMeasures {

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
    public String owner() {
        return milestone.owner();
    }

    public String kind() {
        return milestone.kind();
    }

    /** The deadline in force: the re-baselined one, else the first. */
    @Override
    public DateWindow deadline() {
        return rebaseline.isPresent() ? rebaseline.get().deadline() : milestone.deadline();
    }

    /** The deadline first promised. */
    public DateWindow firstDeadline() {
        return milestone.deadline();
    }

    @Override
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
    List<Statement> dateEvidence() {
        if (isCompleted) {
            return evidence("actual");
        }
        return evidence(forecast.isKnown() ? "forecast" : "deadline");
    }

    /** Whether it happened on or before the given day, whatever the true date is. */
    boolean isReachedBy(LocalDate day) {
        return isCompleted && !actual.endsAfter(day);
    }

    /** Days since the last report on it; if there was none, since the first report of the programme. */
    public int daysSilent() {
        LocalDate heard = latestReport
                .map(MilestoneUpdate::reportDate)
                .or(reporting::firstReport)
                .orElse(today);
        return DateWindow.day(heard).daysPastBy(today);
    }

    @Override
    public Phrase forecastWeakness() {
        boolean isDue = deadline().isKnown() && !deadline().endedBefore(today);
        boolean isCoarse = forecast.isKnown() && forecast.isCoarserThan(Precision.MONTH);
        if (!isOpen() || !isCoarse || !isDue || deadline().daysLeftOn(today) > limit("weakForecast.lead")) {
            return Phrase.nothing();
        }
        return new Phrase(
                "weakness.coarse", Map.of("milestone", milestone.name(), "deadline", deadline(), "forecast", forecast));
    }

    /** Whether anybody has changed its deadline without approver and reason. */
    public boolean isRebaselinedUnapproved() {
        return new Rebaselining(milestone, today).isUnapproved(deadlineReport);
    }

    /** Open, and past its deadline by at least the amber band: the case of rule S01, in which others keep silent. */
    public boolean isOverdue() {
        return isOpen() && deadline().endedBefore(today) && deadline().daysPastBy(today) >= limit("bands.amber");
    }

    @Override
    public Map<String, Object> values() {
        NamedValues values = new NamedValues()
                .with("terminal", terminal.name())
                .with("milestone", milestone.name())
                .withKnown("deadline", deadline());
        if (rebaseline.isPresent()) {
            values.withKnown("firstDeadline", firstDeadline());
        }
        return values.withKnown("forecast", forecast)
                .withKnown("actual", actual)
                .withKnown("percent", percent)
                .map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return MilestoneInputs.TABLE.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return MilestoneInputs.TABLE.evidence(this, input);
    }

    @Override
    public List<Statement> background() {
        return MilestoneInputs.report(latestReport);
    }
}
