package dev.slipway.server.page.view;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of an alert shows.
 *
 * @param told as it stands today; empty where it has cleared
 * @param rule that raised it, where it still is one
 * @param head the headline of its entry, where that is another one
 * @param under alerts of which this one is the headline
 * @param waivers for it, asked for or decided
 */
public record AlertPage(
        ProgrammeRow programme,
        AlertItem item,
        Optional<Alert> told,
        Optional<RuleInfo> rule,
        Optional<Alert> head,
        List<Alert> under,
        List<Event> events,
        List<WaiverItem> waivers,
        WaiverRequest request,
        boolean mayReport) {

    /**
     * Something that happened to it.
     *
     * @param source the file that caused it; else empty
     * @param isTakenBack whether it was caused by the file being taken back
     */
    public record Event(AlertEventRow row, String source, boolean isTakenBack) {}

    public AlertPage {
        under = List.copyOf(under);
        events = List.copyOf(events);
        waivers = List.copyOf(waivers);
    }

    /** The named values that made the rule true. */
    public Map<String, Object> values() {
        return told.map(Alert::values).orElse(Map.of());
    }

    /** Who must act, as the programme says; else empty. */
    public String owner() {
        return told.map(Alert::owner).orElse("");
    }
}
