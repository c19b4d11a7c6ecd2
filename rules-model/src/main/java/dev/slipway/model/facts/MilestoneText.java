package dev.slipway.model.facts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a milestone into named values and sentences. */
final class MilestoneText {

    private static final int MOST_FORECASTS = 6;

    private MilestoneText() {}

    /** The reports behind the latest forecasts, as many as any rule looks at. */
    static List<Evidence> history(ForecastHistory history, Words words) {
        ReportText text = new ReportText(words);
        return history.forecasts().stream()
                .skip(Math.max(0, history.size() - MOST_FORECASTS))
                .map(forecast -> text.evidence(forecast.report()))
                .toList();
    }

    static Map<String, Object> values(MilestoneStatus status) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("terminal", status.terminal().name());
        values.put("milestone", status.milestone().name());
        put(values, "deadline", status.deadline());
        if (status.rebaseline().isPresent()) {
            put(values, "firstDeadline", status.firstDeadline());
        }
        put(values, "forecast", status.forecast());
        put(values, "actual", status.actual());
        status.percent().ifPresent(percent -> values.put("percent", percent));
        return values;
    }

    private static void put(Map<String, Object> values, String name, DateWindow window) {
        if (window.isKnown()) {
            values.put(name, window);
        }
    }

    static Evidence promised(Milestone milestone, Words words) {
        String source = milestone.source().isBlank() ? "" : " [" + milestone.source() + "]";
        String deadline = words.text("evidence.deadline", Map.of("date", milestone.deadline()));
        return new Evidence(milestone.provenance(), deadline + source);
    }

    static Evidence moved(Rebaseline rebaseline, Words words) {
        return new Evidence(
                rebaseline.provenance(),
                words.text(
                        "evidence.moved",
                        Map.of(
                                "deadline", rebaseline.deadline(),
                                "on", rebaseline.on(),
                                "approver", rebaseline.approver(),
                                "reason", rebaseline.reason())));
    }
}
