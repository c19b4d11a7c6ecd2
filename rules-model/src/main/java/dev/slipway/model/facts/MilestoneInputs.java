package dev.slipway.model.facts;

import static dev.slipway.model.facts.Input.unless;

import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.facts.Statement.Reported;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a milestone may need. */
final class MilestoneInputs {

    static final Inputs<MilestoneStatus> TABLE = Inputs.of(
            "milestone",
            new Input<>(
                    "deadline",
                    unless(status -> status.deadline().isKnown(), "deadline"),
                    status -> List.of(deadline(status))),
            new Input<>(
                    "start", unless(status -> status.start().hasStart(), "start"), status -> List.of(start(status))),
            new Input<>("forecast", MilestoneInputs::missingForecast, status -> report(status.forecastReport())),
            new Input<>(
                    "percent",
                    unless(status -> status.percent().isPresent(), "percent"),
                    status -> report(status.percentReport())),
            new Input<>(
                    "actual",
                    unless(status -> status.actual().isKnown(), "actual"),
                    status -> report(status.actualReport())),
            forecasts(2),
            forecasts(4),
            forecasts(5),
            new Input<>("trend", unless(status -> status.trend().isPresent(), "trend"), MilestoneInputs::history)
                    .reading("trend.updates", "trend.least", "trend.span"),
            new Input<>("reports", unless(MilestoneInputs::isReportedOn, "reports")));

    private static final Optional<Phrase> NOT_FORECAST = Input.because("forecast", Map.of());
    private static final Optional<Phrase> UNDETERMINED = Input.because("forecastUndetermined", Map.of());
    private static final int MOST_FORECASTS = 6;

    private MilestoneInputs() {}

    private static Optional<Phrase> missingForecast(MilestoneStatus status) {
        if (status.forecast().isKnown()) {
            return Optional.empty();
        }
        return status.forecastReport().isPresent() ? UNDETERMINED : NOT_FORECAST;
    }

    private static Input<MilestoneStatus> forecasts(int needed) {
        return new Input<>(needed + " forecasts", status -> tooFewForecasts(status, needed), MilestoneInputs::history);
    }

    private static Optional<Phrase> tooFewForecasts(MilestoneStatus status, int needed) {
        int size = status.history().size();
        return size >= needed ? Optional.empty() : Input.because("forecasts", Map.of("count", size, "needed", needed));
    }

    /** Whether somebody reports on the programme, or it is too early for that. */
    private static boolean isReportedOn(MilestoneStatus status) {
        return status.reporting().firstReport().isPresent() || status.start().startsAfter(status.today());
    }

    private static Statement deadline(MilestoneStatus status) {
        Milestone milestone = status.milestone();
        return status.rebaseline()
                .map(MilestoneInputs::moved)
                .orElseGet(() -> new Declared(
                        milestone.provenance(),
                        new Phrase("evidence.deadline", Map.of("date", milestone.deadline())),
                        milestone.source()));
    }

    private static Declared moved(Rebaseline rebaseline) {
        Map<String, Object> values = Map.of(
                "deadline", rebaseline.deadline(),
                "on", rebaseline.on(),
                "approver", rebaseline.approver(),
                "reason", rebaseline.reason());
        return new Declared(rebaseline.provenance(), new Phrase("evidence.moved", values));
    }

    private static Statement start(MilestoneStatus status) {
        return new Declared(
                status.milestone().provenance(), new Phrase("evidence.start", Map.of("date", status.start())));
    }

    /** The report that states something, where one does. */
    static List<Statement> report(Optional<MilestoneUpdate> report) {
        return report.<List<Statement>>map(update -> List.of(new Reported(update)))
                .orElse(List.of());
    }

    /** The reports behind the latest forecasts, as many as any rule looks at. */
    private static List<Statement> history(MilestoneStatus status) {
        ForecastHistory history = status.history();
        return history.forecasts().stream()
                .skip(Math.max(0, history.size() - MOST_FORECASTS))
                .<Statement>map(forecast -> new Reported(forecast.report()))
                .toList();
    }
}
