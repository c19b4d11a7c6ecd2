package dev.slipway.model.alerts;

import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of the alerts of a programme from the first day it is known to an as-of day.
 *
 * @param from the first day that was judged; an alert open on it counts as raised on it
 * @param events by day; within a day raised and changed in the order of an assessment, then cleared
 */
public record AlertHistory(Programme programme, LocalDate from, LocalDate asOf, List<AlertEvent> events) {

    public AlertHistory {
        events = List.copyOf(events);
    }

    /** The day since which each entry of the as-of day has been open without interruption, by fingerprint. */
    public Map<String, LocalDate> since() {
        Map<String, LocalDate> since = new HashMap<>();
        for (AlertEvent event : events) {
            String fingerprint = event.alert().entry().fingerprint();
            switch (event.kind()) {
                case RAISED -> since.put(fingerprint, event.on());
                case CLEARED -> since.remove(fingerprint);
                case MORE_SEVERE, LESS_SEVERE, CHANGED -> {}
            }
        }
        return Map.copyOf(since);
    }
}
