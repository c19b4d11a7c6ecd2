package dev.slipway.model.facts;

import dev.slipway.model.base.Derived;
import dev.slipway.model.base.Named;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.facts.Statement.Reported;
import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.facts.measure.Placed;
import dev.slipway.model.facts.measure.ProgressMeasures;
import dev.slipway.model.facts.measure.SlipMeasures;
import dev.slipway.model.facts.measure.Trend;
import dev.slipway.model.facts.state.MilestoneState;
import dev.slipway.model.facts.state.Opinion;
import dev.slipway.model.facts.state.Rebaselining;
import dev.slipway.model.facts.state.ReportHistory;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
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
 * @param terminal the terminal that it belongs to
 * @param milestone what the plan says of it
 * @param rebaseline the latest approved re-baseline decided by the day; empty where the first deadline still holds
 * @param condition its state and the reports that state it
 * @param forecast the latest forecast; unknown where none was made or the latest says {@code TBD}
 * @param forecastReport the report that made it
 * @param forecastOnDeadline what was forecast on the last day of its deadline; unknown where nothing was, or where that
 *     day is still to come
 * @param percent how much is done, 0 to 100
 * @param percentReport the report that said so
 * @param floatReport the latest report that states a total float
 * @param history all known forecasts, one a report day, oldest first
 * @param line the line through its latest forecasts, when a rule first asks for it; a day that passes leaves it as it is
 * @param deadlineReport the latest report that states a deadline of its own, which moves nothing
 * @param latestReport the latest report of any kind
 * @param reports all reports by the day, and what they said on the days before it
 * @param opinion what the office itself thinks of it
 * @param attributes what the office keeps of it besides, as the latest reports have it, else the plan
 * @param today the day
 */
public record MilestoneStatus(
        Terminal terminal,
        Milestone milestone,
        Optional<Rebaseline> rebaseline,
        MilestoneState condition,
        DateWindow forecast,
        Optional<MilestoneUpdate> forecastReport,
        DateWindow forecastOnDeadline,
        OptionalDouble percent,
        Optional<MilestoneUpdate> percentReport,
        Optional<MilestoneUpdate> floatReport,
        ForecastHistory history,
        Derived<Optional<Trend>> line,
        Optional<MilestoneUpdate> deadlineReport,
        Optional<MilestoneUpdate> latestReport,
        ReportHistory reports,
        Optional<Opinion> opinion,
        Attributes attributes,
        LocalDate today,
        Thresholds thresholds)
        implements Subject, Named, SlipMeasures, ProgressMeasures, AttributeMeasures, Placed {

    /** Its id, with that of its terminal. */
    public MilestoneId id() {
        return milestone.id();
    }

    /** The same on another day. */
    MilestoneStatus on(LocalDate day) {
        return new MilestoneStatus(
                terminal,
                milestone,
                rebaseline,
                condition,
                forecast,
                forecastReport,
                forecastOnDeadline,
                percent,
                percentReport,
                floatReport,
                history,
                line,
                deadlineReport,
                latestReport,
                reports,
                opinion,
                attributes,
                day,
                thresholds);
    }

    @Override
    public String subject() {
        return Programme.subject(terminal, milestone);
    }

    @Override
    public String displayName() {
        return subject();
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    /** The kind of milestone: approval, opening or any other word; empty where none is given. */
    public String kind() {
        return milestone.kind();
    }

    /** The attribute {@code corridor} of the milestone, else of its terminal, a text; empty where none is given. */
    @Override
    public String corridor() {
        return attributes.text("corridor").orElseGet(Placed.super::corridor);
    }

    @Override
    public Optional<Trend> trend() {
        return line.get();
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

    /** When work on it starts. */
    @Override
    public DateWindow start() {
        return milestone.start();
    }

    /** When it happened, else when it is expected, else when it is due. */
    public DateWindow expected() {
        if (isCompleted()) {
            return actual();
        }
        return forecast.isKnown() ? forecast : deadline();
    }

    /**
     * The earliest day that the reports leave for it: when it happened, else its forecast, else today where its deadline has
     * passed; an open milestone is never reached before today. Empty where it is cancelled or nothing says so.
     */
    Optional<LocalDate> earliest() {
        if (isCompleted()) {
            return Optional.of(actual()).filter(DateWindow::hasStart).map(DateWindow::start);
        }
        if (isOpen() && forecast.hasStart()) {
            return Optional.of(forecast.startsAfter(today) ? forecast.start() : today);
        }
        return isOverdue() ? Optional.of(today) : Optional.empty();
    }

    /** The report that states the date {@link #expected()}; empty where that is the deadline. */
    Optional<MilestoneUpdate> dateReport() {
        if (isCompleted()) {
            return actualReport();
        }
        return forecast.isKnown() ? forecastReport : Optional.empty();
    }

    /** What the date {@link #expected()} rests on. */
    List<Statement> dateEvidence() {
        if (isCompleted()) {
            return evidence("actual");
        }
        return evidence(forecast.isKnown() ? "forecast" : "deadline");
    }

    /** Whether it happened on or before the given day, whatever the true date is. */
    boolean isReachedBy(LocalDate day) {
        return isCompleted() && !actual().endsAfter(day);
    }

    /** Days since the last report on it; 0 if there was none. */
    public int daysSilent() {
        return latestReport
                .map(report -> DateWindow.day(report.reportDate()).daysPastBy(today))
                .orElse(0);
    }

    @Override
    public Phrase forecastWeakness() {
        boolean isDue = deadline().isKnown() && !deadline().endedBefore(today);
        boolean isCoarse = forecast.isKnown() && forecast.isCoarserThan(Precision.MONTH);
        if (!isActive() || !isCoarse || !isDue || deadline().daysLeftOn(today) > limit("weakForecast.lead")) {
            return Phrase.nothing();
        }
        return new Phrase(
                "weakness.coarse", Map.of("milestone", milestone.name(), "deadline", deadline(), "forecast", forecast));
    }

    /** What its deadline lacks: it has none, or none with a last day; empty where it has one. */
    public Phrase deadlineLack() {
        if (deadline().hasEnd()) {
            return Phrase.nothing();
        }
        return deadline().isKnown()
                ? new Phrase("lack.lastDay", Map.of("milestone", milestone.name(), "deadline", deadline()))
                : new Phrase("lack.deadline", Map.of("milestone", milestone.name()));
    }

    /** Whether anybody has changed its deadline without approver and reason. */
    public boolean isRebaselinedUnapproved() {
        return new Rebaselining(milestone, today).isUnapproved(deadlineReport);
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
        health().ifPresent(given -> values.with("health", Phrase.of("health." + given.word())));
        return values.withKnown("forecast", forecast)
                .withKnown("actual", actual())
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
        return reports.all().stream()
                .map(Reported::new)
                .filter(report -> !report.isBlank())
                .reduce((before, after) -> after)
                .<List<Statement>>map(List::of)
                .orElse(List.of());
    }
}
