package dev.slipway.model.alerts;

import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.status.StatusUpdate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The change of one entry: of the alert that heads it. Another rule may head it now than before; the entry is the same.
 *
 * @param before the alert as it was, empty where it is raised
 * @param now the alert as it is, empty where it is cleared
 * @param cause the report that last changed it; empty where days that passed did
 */
public record AlertChange(Optional<Alert> before, Optional<Alert> now, Optional<StatusUpdate> cause)
        implements JsonWritable {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** What can become of an alert. */
    public enum Kind {
        RAISED,
        MORE_SEVERE,
        LESS_SEVERE,
        CHANGED,
        CLEARED;

        /** The word that reports use: {@code more severe}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Refuses a change of nothing, one that changes nothing, and one from an alert to another. */
    public AlertChange {
        if (before.equals(now)) {
            throw new IllegalArgumentException("nothing changed");
        }
        if (before.isPresent()
                && now.isPresent()
                && !before.get().entry().fingerprint().equals(now.get().entry().fingerprint())) {
            throw new IllegalArgumentException("two entries, not one that changed");
        }
    }

    /** The object {@code slipway/alert-change/1}: what became of the entry, the alert before and now, and the report that did it. */
    @Override
    public void writeMembers(JsonWriter json) {
        json.member("schema", "slipway/alert-change/1");
        json.member("change", kind().word());
        json.member("material", isMaterial());
        json.member("entry", entry());
        before.ifPresent(alert -> json.member("before", alert));
        now.ifPresent(alert -> json.member("now", alert));
        cause.ifPresent(report -> json.member("cause", report));
    }

    public Kind kind() {
        return kind(before, now);
    }

    /** What became of an entry; at least one of the two is there. */
    static Kind kind(Optional<Alert> before, Optional<Alert> now) {
        if (before.isEmpty()) {
            return Kind.RAISED;
        }
        if (now.isEmpty()) {
            return Kind.CLEARED;
        }
        int shift = now.get().severity().compareTo(before.get().severity());
        if (shift == 0) {
            return Kind.CHANGED;
        }
        return shift < 0 ? Kind.MORE_SEVERE : Kind.LESS_SEVERE;
    }

    /**
     * Whether more happened than that a day passed: not where the same rule finds the same on the same evidence, and only a
     * count of days differs.
     */
    public boolean isMaterial() {
        if (kind() != Kind.CHANGED) {
            return true;
        }
        Alert then = before.orElseThrow();
        Alert today = now.orElseThrow();
        return !then.fingerprint().equals(today.fingerprint())
                || !then.evidence().equals(today.evidence())
                || !then.owner().equals(today.owner())
                || !withoutCounts(then).equals(withoutCounts(today));
    }

    /**
     * The values of an alert but for whole numbers, which are what days are counted in, and for the digits in texts: a date
     * that was stated otherwise is other evidence, and a day that is computed moves with the days.
     */
    private static Map<String, Object> withoutCounts(Alert alert) {
        Map<String, Object> values = new HashMap<>(alert.values());
        values.values().removeIf(Integer.class::isInstance);
        values.replaceAll((name, value) ->
                value instanceof String text ? DIGITS.matcher(text).replaceAll("") : value);
        return values;
    }

    /**
     * What became of each entry from some alerts to others; of the entries that are in neither list or the same in both
     * nothing.
     *
     * @return in the order in which the alerts are given, those that are gone last
     */
    public static List<AlertChange> between(Collection<Alert> earlier, Collection<Alert> later) {
        Map<String, Alert> before = Headlines.byEntry(earlier);
        Map<String, Alert> now = Headlines.byEntry(later);
        Set<String> entries = new LinkedHashSet<>(now.keySet());
        entries.addAll(before.keySet());
        List<AlertChange> changes = new ArrayList<>();
        for (String entry : entries) {
            Optional<Alert> was = Optional.ofNullable(before.get(entry));
            Optional<Alert> is = Optional.ofNullable(now.get(entry));
            if (!was.equals(is)) {
                changes.add(new AlertChange(was, is, Optional.empty()));
            }
        }
        return changes;
    }

    /** The alert as it is; where it is cleared, as it was. */
    public Alert alert() {
        return now.or(() -> before).orElseThrow();
    }

    /** The fingerprint of the entry. */
    public String entry() {
        return alert().entry().fingerprint();
    }

    /** The fingerprint of the alert that heads the entry. */
    public String fingerprint() {
        return alert().fingerprint();
    }
}
