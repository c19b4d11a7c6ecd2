package dev.slipway.engine.internal.history;

import dev.slipway.engine.internal.session.AlertKey;
import dev.slipway.engine.internal.session.RuleRun;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Judges a programme again as of earlier days, by the reports made until then. */
public final class Replay {

    private final RuleRun run;
    private final Policy policy;
    private final Programme programme;
    private final List<StatusUpdate> updates;

    public Replay(RuleRun run, Policy policy, Programme programme, Collection<? extends StatusUpdate> updates) {
        this.run = run;
        this.policy = policy;
        this.programme = programme;
        this.updates = List.copyOf(updates);
    }

    /** The assessment with the day since which each alert is raised. */
    public Assessment withSince(Assessment assessment) {
        Map<AlertKey, LocalDate> since = new Since(run, day -> facts(updates, day))
                .of(assessment, ChangeDates.until(assessment.asOf(), programme, updates));
        Map<String, LocalDate> byFingerprint = new HashMap<>();
        Map<String, LocalDate> byEntry = new HashMap<>();
        for (Alert alert : assessment.alerts()) {
            byFingerprint.put(alert.fingerprint(), since.get(AlertKey.of(alert)));
            byEntry.put(alert.entry().fingerprint(), since.get(AlertKey.ofEntry(alert)));
        }
        return assessment.withSince(byFingerprint).withEntriesSince(byEntry);
    }

    /** All that became of the entries, judged day by day. */
    public AlertHistory history(LocalDate asOf) {
        NavigableSet<LocalDate> days = ChangeDates.everyDayUntil(asOf, programme, updates);
        List<AlertEvent> events = new ArrayList<>();
        Map<String, Alert> yesterday = Map.of();
        for (LocalDate day : days) {
            Map<String, Alert> today = alerts(updates, day);
            events.addAll(new DayOfChange(day, yesterday, today, silent(day, today), reported(day)).events());
            yesterday = today;
        }
        return new AlertHistory(programme, days.first(), asOf, events);
    }

    /** The alerts there would be on the day, had nothing been reported on it. */
    private Map<String, Alert> silent(LocalDate day, Map<String, Alert> today) {
        if (reported(day).isEmpty()) {
            return today;
        }
        return alerts(
                updates.stream()
                        .filter(update -> update.reportDate().isBefore(day))
                        .toList(),
                day);
    }

    private List<StatusUpdate> reported(LocalDate day) {
        return updates.stream()
                .filter(update -> update.reportDate().equals(day))
                .toList();
    }

    private Map<String, Alert> alerts(List<StatusUpdate> reports, LocalDate day) {
        return Headlines.byEntry(run.alerts(programme, facts(reports, day)));
    }

    private Facts facts(List<StatusUpdate> reports, LocalDate day) {
        return Facts.of(programme, reports, day, policy);
    }
}
