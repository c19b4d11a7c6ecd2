package dev.slipway.server.alert;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert, or that somebody did about it.
 *
 * @param position its place among all events of the server, which only grows
 * @param seq its place among the events of its programme, without gaps
 * @param kind {@code raised}, {@code cleared}, {@code severity}, {@code waived}, {@code returned}, {@code acknowledged},
 *     {@code assigned} or {@code commented}
 * @param note what somebody wrote; the severity before, of {@code severity}; else empty
 */
public record AlertEventRow(
        long position,
        String programmeId,
        long seq,
        String fingerprint,
        int episode,
        String kind,
        String ruleId,
        String subject,
        String severity,
        LocalDate asOf,
        OffsetDateTime madeAt,
        String madeBy,
        String note,
        @Nullable String batchId,
        @Nullable String judgementId) {}
