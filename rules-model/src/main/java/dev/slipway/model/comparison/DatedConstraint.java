package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;
import dev.slipway.model.status.ScheduleConstraint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A constraint with its day.
 *
 * @param kind what it demands
 * @param day that it names; empty where it needs none, or the file has none
 */
public record DatedConstraint(ScheduleConstraint kind, Optional<LocalDate> day) {

    public DatedConstraint {
        Required.present("kind", kind);
        Required.present("day", day);
    }

    /** As json writes it: {@code must finish on 2026-06-30}. */
    public String word() {
        return kind.word() + day.map(date -> " " + date).orElse("");
    }
}
