package dev.slipway.server.alert;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An alert of a judgement, as it is to be kept.
 *
 * @param severity {@code red}, {@code amber} or {@code info}
 * @param body the object that the report in JSON has for it, without the days since which it and its entry are raised
 * @param since the day since which it is raised; empty where that is what is kept, or the day of the judgement if it is new
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
        String sha256,
        Optional<LocalDate> since) {}
