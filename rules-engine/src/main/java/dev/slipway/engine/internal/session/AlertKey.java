package dev.slipway.engine.internal.session;

import dev.slipway.model.alerts.Alert;

/** What makes an alert of a programme, or an entry, the same on another day. */
public record AlertKey(String rule, String subject, String about) {

    /** Stands before the theme in the key of an entry: no rule has such an id. */
    private static final String ENTRY = "@";

    /** The key of an entry of that theme. */
    static AlertKey ofEntry(String theme, String subject, String measure) {
        return new AlertKey(ENTRY + theme, subject, measure);
    }

    /** The key of the entry that an alert is part of. */
    public static AlertKey ofEntry(Alert alert) {
        return ofEntry(alert.entry().theme(), alert.subject(), alert.entry().measure());
    }

    public static AlertKey of(Alert alert) {
        return new AlertKey(alert.rule(), alert.subject(), alert.about());
    }
}
