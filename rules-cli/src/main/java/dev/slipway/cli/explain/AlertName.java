package dev.slipway.cli.explain;

import dev.slipway.model.alerts.Alert;

/**
 * How a user names an alert: {@code S01:almaty/launch}, or a fingerprint.
 *
 * @param rule the rule's id; empty where a fingerprint was given
 * @param subject the subject's id, or the fingerprint
 */
record AlertName(String rule, String subject) {

    static AlertName parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new AlertName("", text) : new AlertName(text.substring(0, colon), text.substring(colon + 1));
    }

    boolean isFingerprint() {
        return rule.isEmpty();
    }

    boolean fits(Alert alert) {
        return isFingerprint()
                ? alert.fingerprint().equals(subject)
                : alert.rule().equalsIgnoreCase(rule) && alert.subject().equals(subject);
    }
}
