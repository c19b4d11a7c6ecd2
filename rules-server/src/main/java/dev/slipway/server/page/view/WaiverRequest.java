package dev.slipway.server.page.view;

import java.time.LocalDate;

/**
 * The form in which a waiver is asked for.
 *
 * @param isOffered whether the reader may ask
 * @param last the latest day that may be asked for
 */
public record WaiverRequest(
        boolean isOffered, String rule, String subject, String owner, LocalDate today, LocalDate last) {}
