package dev.slipway.server.waiver;

import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Provenance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as it is kept.
 *
 * @param requestedBy the principal who asked: {@code user:anna}, {@code token:ID}
 * @param requestedName what people call that principal: {@code token:nightly}
 * @param state one of the constants here; that it ended is seen from its day
 */
public record WaiverRow(
        String id,
        String programmeId,
        String ruleId,
        String subject,
        String owner,
        String reason,
        LocalDate untilDay,
        String state,
        String requestedBy,
        String requestedName,
        OffsetDateTime requestedAt,
        @Nullable String decidedBy,
        @Nullable String decidedName,
        @Nullable OffsetDateTime decidedAt,
        int version) {

    public static final String REQUESTED = "requested";
    public static final String APPROVED = "approved";
    public static final String REJECTED = "rejected";
    public static final String REVOKED = "revoked";

    /** What an approved one is seen as after its last day; no row says so. */
    public static final String EXPIRED = "expired";

    private static final int SOON_DAYS = 7;

    /** The first day on which it is said to end soon. */
    public LocalDate soonFrom() {
        return untilDay.minusDays(SOON_DAYS);
    }

    /** What judging knows of it. */
    public Waiver waiver() {
        return new Waiver(ruleId, subject, owner, reason, untilDay, Provenance.none());
    }
}
