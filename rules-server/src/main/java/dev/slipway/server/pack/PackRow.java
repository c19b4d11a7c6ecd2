package dev.slipway.server.pack;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A pack of rules as it is kept.
 *
 * @param sha256 of its files: what was approved
 * @param files an object in JSON: their texts by their names
 * @param state {@code requested}, {@code approved}, {@code rejected} or {@code withdrawn}
 */
public record PackRow(
        String id,
        String name,
        String sha256,
        String files,
        String state,
        String madeBy,
        OffsetDateTime madeAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    public static final String REQUESTED = "requested";
    public static final String APPROVED = "approved";
    public static final String REJECTED = "rejected";
    public static final String WITHDRAWN = "withdrawn";
}
