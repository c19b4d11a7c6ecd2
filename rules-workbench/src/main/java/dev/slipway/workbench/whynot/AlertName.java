package dev.slipway.workbench.whynot;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;

/**
 * How somebody names an alert: {@code S01:almaty/launch}, or a fingerprint.
 *
 * @param rule the rule's id; empty where a fingerprint was given
 * @param subject the subject's id, or the fingerprint
 */
public record AlertName(String rule, String subject) {

    /** Reads either form; any text without a colon passes for a fingerprint. */
    public static AlertName parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new AlertName("", text) : new AlertName(text.substring(0, colon), text.substring(colon + 1));
    }

    /** The same, its subject called as alerts of that programme call it. */
    public AlertName in(Programme programme) {
        return isFingerprint() ? this : new AlertName(rule, new SubjectNames(programme).of(subject));
    }

    /** Whether it names one alert by its fingerprint. */
    public boolean isFingerprint() {
        return rule.isEmpty();
    }

    /** Whether that alert is meant. */
    public boolean fits(Alert alert) {
        return isFingerprint()
                ? alert.fingerprint().equals(subject)
                : alert.rule().equalsIgnoreCase(rule) && alert.subject().equals(subject);
    }
}
