package dev.slipway.model.alerts;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the headline of each entry: of its alerts that are not waived the most severe, then that of the most days, then
 * the first by its rule. A waived alert heads an entry only where all are waived.
 */
public final class Headlines {

    /** The one to read first comes first: by severity, then days, then subject. */
    public static final Comparator<Alert> MOST_SEVERE_FIRST = Comparator.comparing(Alert::severity)
            .thenComparing(Comparator.comparingInt(Headlines::mostDays).reversed())
            .thenComparing(Alert::subject)
            .thenComparing(Alert::rule)
            .thenComparing(Alert::about);

    private static final Comparator<Alert> HEADLINE_FIRST = Comparator.comparing(Alert::isWaived)
            .thenComparing(Alert::severity)
            .thenComparing(Comparator.comparingInt(Headlines::mostDays).reversed())
            .thenComparing(Alert::rule)
            .thenComparing(Alert::about)
            .thenComparing(Alert::fingerprint);

    private Headlines() {}

    /** The most days that an alert is about; 0 where it is about none, or nobody knows. */
    public static int mostDays(Alert alert) {
        return alert.days().map(days -> days.highest().orElse(0)).orElse(0);
    }

    /** The same alerts in their order, each standing under the headline of its entry. */
    public static List<Alert> chosen(Collection<Alert> alerts) {
        Map<String, Alert> headlines = new HashMap<>();
        for (Alert alert : alerts) {
            headlines.merge(
                    alert.entry().fingerprint(),
                    alert,
                    (one, other) -> HEADLINE_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return alerts.stream()
                .map(alert -> alert.under(headlines.getOrDefault(alert.entry().fingerprint(), alert)))
                .toList();
    }

    /** The headline of alerts that are one entry; empty where there is none. */
    public static Optional<Alert> of(Collection<Alert> entry) {
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.min(entry, HEADLINE_FIRST)).map(alert -> alert.under(alert));
    }

    /** The headline of each entry, by its fingerprint. */
    public static Map<String, Alert> byEntry(Collection<Alert> alerts) {
        Map<String, Alert> headlines = new LinkedHashMap<>();
        chosen(alerts).stream()
                .filter(Alert::isHeadline)
                .forEach(alert -> headlines.put(alert.entry().fingerprint(), alert));
        return headlines;
    }
}
