package dev.slipway.model.facts;

import dev.slipway.model.base.Lazy;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.foresight.Comparison;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.Precedent;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a milestone that is open and not on hold, as past forecasts let expect it. What they say is found when a
 * rule first asks for it.
 *
 * @param milestone the milestone
 * @param programme the programme that has it
 * @param comparison of its forecast with past ones
 */
public record ForesightStatus(MilestoneStatus milestone, Programme programme, Lazy<Comparison> comparison)
        implements Subject {

    static final InputTable<ForesightStatus> INPUTS = InputTable.of(
            "foresight",
            Input.<ForesightStatus>of(
                            "deadline",
                            status -> status.milestone().has("deadline"),
                            status -> status.milestone().missing("deadline").orElseThrow())
                    .from(status -> status.milestone().evidence("deadline")),
            Input.<ForesightStatus>of(
                            "forecast",
                            status -> status.milestone().has("forecast"),
                            status -> status.milestone().missing("forecast").orElseThrow())
                    .from(status -> status.milestone().evidence("forecast")),
            Input.<ForesightStatus>of(
                            "record",
                            status -> status.comparison.get().hasRecord()
                                    && (!status.isForecastInTime()
                                            || status.comparison.get().chance().isPresent()),
                            status -> Input.because(
                                    status.comparison.get().hasRecord() ? "comparable" : "record", Map.of()))
                    .from(ForesightStatus::compared));

    /** The same comparison, on another day of the milestone. */
    ForesightStatus on(MilestoneStatus status) {
        return new ForesightStatus(status, programme, comparison);
    }

    /**
     * Whether its own forecast was made before the deadline and holds it. Once the deadline has passed, as it was on its last
     * day until something is reported.
     */
    public boolean isForecastInTime() {
        return milestone.deadline().hasEnd()
                && milestone.forecast().hasEnd()
                && milestone.forecast().meets(milestone.deadline())
                && milestone
                        .forecastReport()
                        .filter(report -> report.reportDate()
                                .isBefore(milestone.deadline().end()))
                        .isPresent()
                && (!milestone.isOverdue() || !isReportedSinceDeadline());
    }

    private boolean isReportedSinceDeadline() {
        return milestone
                .latestReport()
                .filter(report ->
                        report.reportDate().isAfter(milestone.deadline().end()))
                .isPresent();
    }

    /**
     * The chance that the forecast will hold the deadline on its last day, 0 to 1: the share of the comparable past forecasts
     * that moved so little.
     *
     * @throws java.util.NoSuchElementException if there is nothing to compare with; {@code has("record")} tells
     */
    public double chance() {
        return comparison.get().chance().orElseThrow();
    }

    /**
     * What that rests on: past forecasts that weigh as much as so many milestones with a forecast like this one, one or more.
     * Many that are little like it may weigh less than one that is.
     *
     * @throws java.util.NoSuchElementException if there is nothing to compare with
     */
    public int comparable() {
        return comparison.get().comparable().orElseThrow();
    }

    @Override
    public String subject() {
        return milestone.subject();
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    @Override
    public Thresholds thresholds() {
        return milestone.thresholds();
    }

    @Override
    public Map<String, Object> values() {
        return milestone.values();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    /** The class, and the own forecasts that are most comparable. */
    private List<Statement> compared() {
        Stream<Statement> known = programme.referenceClass().stream()
                .map(reference -> new Declared(
                        programme.provenance(),
                        new Phrase(
                                "evidence.class", Map.of("name", reference.name(), "count", reference.milestones()))));
        return Stream.concat(known, comparison.get().precedents().stream().map(this::statement))
                .toList();
    }

    private Statement statement(Precedent precedent) {
        ForecastPoint forecast = precedent.forecast();
        ForecastPoint later = precedent.later();
        Map<String, Object> values = Map.of(
                "milestone", precedent.milestone().substring(programme.id().length() + 1),
                "forecast", forecast.expected(),
                "on", forecast.reported(),
                "later", later.expected(),
                "laterOn", later.reported());
        return new Declared(
                later.where(),
                new Phrase(later.isReached() ? "evidence.precedentReached" : "evidence.precedent", values));
    }

    @Override
    public List<Statement> background() {
        return milestone.background();
    }

    /** Of the same milestone, where past forecasts say the same; they are asked only if the rest is equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForesightStatus that
                && milestone.equals(that.milestone)
                && comparison.get().equals(that.comparison.get());
    }

    @Override
    public int hashCode() {
        return milestone.hashCode();
    }
}
