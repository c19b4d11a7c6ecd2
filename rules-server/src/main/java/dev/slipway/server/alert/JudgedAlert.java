package dev.slipway.server.alert;

/**
 * An alert of a judgement, as it is to be kept.
 *
 * @param severity {@code red}, {@code amber} or {@code info}
 * @param body the object that the report in JSON has for it
 */
public record JudgedAlert(
        String fingerprint,
        String rule,
        String theme,
        String subject,
        String about,
        String severity,
        String title,
        boolean isWaived,
        boolean isHeadline,
        String body,
        String sha256) {}
