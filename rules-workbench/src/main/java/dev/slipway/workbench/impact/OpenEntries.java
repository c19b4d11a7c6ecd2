package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which alert headed each entry on which day, by a history. */
final class OpenEntries {

    /** For each entry the alert that heads it from a day on; empty where it is closed from then on. */
    private final Map<String, TreeMap<LocalDate, Optional<Alert>>> byEntry = new LinkedHashMap<>();

    OpenEntries(AlertHistory history) {
        for (AlertEvent event : history.events()) {
            byEntry.computeIfAbsent(event.alert().entry().fingerprint(), entry -> new TreeMap<>())
                    .put(event.on(), event.after());
        }
    }

    /** All entries that were ever open, in the order in which they were raised. */
    Iterable<String> entries() {
        return byEntry.keySet();
    }

    /** The alert that heads the entry on the day. */
    Optional<Alert> on(LocalDate day, String entry) {
        TreeMap<LocalDate, Optional<Alert>> days = byEntry.getOrDefault(entry, new TreeMap<>());
        return Optional.ofNullable(days.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    /** The days on which anything about the entry changed. */
    SortedSet<LocalDate> days(String entry) {
        return new TreeSet<>(byEntry.getOrDefault(entry, new TreeMap<>()).keySet());
    }
}
