package dev.slipway.engine.internal.session;

import dev.slipway.model.alerts.Alert;

/** What makes an alert of a programme the same alert on another day. */
public record AlertKey(String rule, String subject, String about) {

    public static AlertKey of(Alert alert) {
        return new AlertKey(alert.rule(), alert.subject(), alert.about());
    }
}
