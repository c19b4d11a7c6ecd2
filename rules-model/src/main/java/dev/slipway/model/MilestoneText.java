package dev.slipway.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a milestone into named values and sentences. */
final class MilestoneText {

    private MilestoneText() {}

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
            values.put(name, window.toString());
        }
    }

    static Evidence promised(Milestone milestone) {
        String source = milestone.source().isBlank() ? "" : " [" + milestone.source() + "]";
        return new Evidence(milestone.provenance(), "deadline " + milestone.deadline() + source);
    }

    static Evidence moved(Rebaseline rebaseline) {
        return new Evidence(
                rebaseline.provenance(),
                "deadline moved to " + rebaseline.deadline() + " on " + rebaseline.on() + " by " + rebaseline.approver()
                        + ": " + rebaseline.reason());
    }
}
