package dev.slipway.model.alerts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people read as one thing: all alerts of one theme on one subject, of capacity on one measure too, of schedules on one
 * schedule.
 *
 * @param theme what the rule is about: {@code slip}, {@code capacity}; a rule without a theme is its own
 * @param measure what it is measured in, where it is about capacity, or the schedule that it is about; else empty
 * @param fingerprint of programme, theme, subject and measure
 * @param since the as-of date on which the entry was first raised, where history was asked for
 * @param headline the fingerprint of the alert that heads the entry; empty for that alert itself
 */
public record Entry(
        String theme, String measure, String fingerprint, Optional<LocalDate> since, Optional<String> headline) {

    /** The entry of an alert that stands alone so far. */
    public static Entry of(String theme, String measure, String fingerprint) {
        return new Entry(theme, measure, fingerprint, Optional.empty(), Optional.empty());
    }

    Entry under(Optional<String> other) {
        return new Entry(theme, measure, fingerprint, since, other);
    }

    Entry withSince(LocalDate day) {
        return new Entry(theme, measure, fingerprint, Optional.of(day), headline);
    }
}
