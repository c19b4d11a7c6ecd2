package dev.slipway.server.delivery;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message, from its judgement to its arrival.
 *
 * @param id the same each time it is sent
 * @param seq its number among the messages of the subscription, without gaps
 * @param state {@code waiting}, {@code arrived} or {@code dead}
 */
public record DeliveryRow(
        String id,
        String subscriptionId,
        @Nullable String programmeId,
        long seq,
        String body,
        String state,
        int attempts,
        OffsetDateTime madeAt,
        OffsetDateTime nextAt,
        @Nullable OffsetDateTime lastAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError) {

    public static final String WAITING = "waiting";
    public static final String ARRIVED = "arrived";
    public static final String DEAD = "dead";
}
