package dev.slipway.model.facts;

import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.facts.Statement.Reported;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.facts.state.Opinion;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules on a milestone may need. */
final class MilestoneInputs {

    static final InputTable<MilestoneStatus> TABLE = InputTable.of(
                    "milestone",
                    Input.<MilestoneStatus>of(
                                    "deadline", status -> status.deadline().hasEnd(), MilestoneInputs::noDeadline)
                            .from(status -> List.of(deadline(status))),
                    Input.<MilestoneStatus>of("start", status -> status.start().hasStart(), "start")
                            .from(status -> List.of(start(status))),
                    Input.<MilestoneStatus>of(
                                    "forecast", status -> status.forecast().isKnown(), MilestoneInputs::noForecast)
                            .from(status -> report(status.forecastReport())),
                    Input.<MilestoneStatus>of(
                                    "percent", status -> status.percent().isPresent(), "percent")
                            .from(status -> report(status.percentReport())),
                    Input.<MilestoneStatus>of(
                                    "actual", status -> status.actual().isKnown(), "actual")
                            .from(status -> report(status.actualReport())),
                    forecasts(2),
                    forecasts(4),
                    forecasts(5),
                    Input.<MilestoneStatus>of("trend", status -> status.trend().isPresent(), MilestoneInputs::noTrend)
                            .from(MilestoneInputs::history)
                            .reading("trend.updates", "trend.least", "trend.span"),
                    Input.<MilestoneStatus>of(
                                    "reports", status -> status.latestReport().isPresent(), "reportsOn")
                            .from(status -> report(status.latestReport())),
                    Input.<MilestoneStatus>of(
                                    "float", status -> status.floatReport().isPresent(), "float")
                            .from(status -> report(status.floatReport())),
                    Input.<MilestoneStatus>of(
                                    "health", status -> status.health().isPresent(), "health")
                            .from(status -> report(status.opinion().map(Opinion::report))),
                    Input.<MilestoneStatus>of(
                                    "state",
                                    status -> status.condition().report().isPresent(),
                                    "state")
                            .from(status -> report(status.condition().report())))
            .with(word -> Input.ofAttribute(word, MilestoneInputs::attribute));

    private static final int MOST_FORECASTS = 6;

    private MilestoneInputs() {}

    /** Whether a date was forecast once, and is not any more. */
    private static boolean isUndetermined(MilestoneStatus status) {
        return status.forecastReport().isPresent() && !status.forecast().isKnown();
    }

    private static Phrase noTrend(MilestoneStatus status) {
        return isUndetermined(status) ? noForecast(status) : Input.because("trend", Map.of());
    }

    private static Phrase noDeadline(MilestoneStatus status) {
        return Input.because(status.deadline().isKnown() ? "deadlineOpen" : "deadline", Map.of());
    }

    private static Phrase noForecast(MilestoneStatus status) {
        return Input.because(status.forecastReport().isPresent() ? "forecastUndetermined" : "forecast", Map.of());
    }

    private static Input<MilestoneStatus> forecasts(int needed) {
        return Input.<MilestoneStatus>of(
                        needed + " forecasts",
                        status -> status.history().size() >= needed
                                && status.forecast().isKnown(),
                        status -> isUndetermined(status)
                                ? noForecast(status)
                                : Input.because(
                                        "forecasts",
                                        Map.of("count", status.history().size(), "needed", needed)))
                .from(MilestoneInputs::history);
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

    /** The latest report that states it, else the plan. */
    private static List<Statement> attribute(MilestoneStatus status, String name) {
        return status.reports().all().stream()
                .filter(report -> report.attributes().byName().containsKey(name))
                .reduce((before, after) -> after)
                .map(report -> Input.reported(report, name))
                .orElseGet(() -> Input.planned(status, name, status.milestone().provenance()));
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
