package dev.slipway.engine.internal;

import dev.slipway.model.alerts.Alert;

/** What makes an alert of a programme the same alert on another day. */
record AlertKey(String rule, String subject, String about) {

    static AlertKey of(Alert alert) {
        return new AlertKey(alert.rule(), alert.subject(), alert.about());
    }
}
