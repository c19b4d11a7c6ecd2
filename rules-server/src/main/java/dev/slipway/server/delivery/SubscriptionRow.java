package dev.slipway.server.delivery;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, of what, and where.
 *
 * @param programmeId the programme; null for all
 * @param kind {@code webhook}
 * @param secretEnc what messages are signed with, encrypted
 * @param keyId of the key that it is encrypted under
 * @param filter as it was given, in JSON
 * @param failingSince since when no message arrived, while one waits
 * @param lastSeq how many messages there were for it
 */
public record SubscriptionRow(
        String id,
        @Nullable String programmeId,
        String kind,
        String target,
        String secretEnc,
        String keyId,
        String filter,
        String state,
        @Nullable OffsetDateTime failingSince,
        long lastSeq,
        String madeBy,
        OffsetDateTime madeAt) {

    public static final String WEBHOOK = "webhook";
    public static final String ACTIVE = "active";
    public static final String ENDED = "ended";
}
