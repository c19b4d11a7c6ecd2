package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Days on end on which an entry is judged otherwise by other rules.
 *
 * @param from the first of these days
 * @param until the last of them
 * @param before the alert that heads the entry on the first day by the rules in force; empty where none does
 * @param after the same by the other rules
 */
public record Difference(LocalDate from, LocalDate until, Optional<Alert> before, Optional<Alert> after) {

    /** What the other rules do with the entry. */
    public enum Kind {
        RAISED,
        MORE_SEVERE,
        LESS_SEVERE,
        GONE;

        /** The word that reports use: {@code more severe}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Refuses days in the wrong order, and entries that are the same by both. */
    public Difference {
        if (until.isBefore(from) || kind(before, after).isEmpty()) {
            throw new IllegalArgumentException("an entry that differs from one day to another");
        }
    }

    public Kind kind() {
        return kind(before, after).orElseThrow();
    }

    /** Empty where the entry is open by both with the same severity, or by neither. */
    static Optional<Kind> kind(Optional<Alert> before, Optional<Alert> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return after.map(raised -> Kind.RAISED).or(() -> before.map(gone -> Kind.GONE));
        }
        int shift = after.get().severity().compareTo(before.get().severity());
        if (shift == 0) {
            return Optional.empty();
        }
        return Optional.of(shift < 0 ? Kind.MORE_SEVERE : Kind.LESS_SEVERE);
    }

    /** Whether the other follows it and is of the same kind. */
    boolean goesOnIn(Difference other) {
        return until.plusDays(1).equals(other.from) && kind() == other.kind();
    }

    Difference until(LocalDate day) {
        return new Difference(from, day, before, after);
    }

    /** The alert by the other rules; where it is gone, by those in force. */
    public Alert alert() {
        return after.or(() -> before).orElseThrow();
    }
}
