package dev.slipway.server.delivery;

import dev.slipway.model.words.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who is told, of what, and where.
 *
 * @param programmeId the programme; null for all
 * @param kind {@code webhook} or {@code mail}
 * @param secretEnc what messages are signed with, encrypted; empty of mail
 * @param keyId of the key that it is encrypted under; empty of mail
 * @param filter as it was given, in JSON
 * @param state {@code active}; {@code paused} where nothing arrived for days; {@code ended}
 * @param failingSince since when no message arrived, while one waits
 * @param lastSeq how many messages there were for it
 * @param isDigest whether it is told once a day, and of what is red at once
 * @param digestedOn the day of its last digest
 * @param owner who is told by mail when it is paused
 * @param language the tag of the language that its mail is in
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
        OffsetDateTime madeAt,
        boolean isDigest,
        @Nullable LocalDate digestedOn,
        @Nullable String owner,
        String language) {

    public static final String WEBHOOK = "webhook";
    public static final String MAIL = "mail";

    public static final String ACTIVE = "active";
    public static final String PAUSED = "paused";
    public static final String ENDED = "ended";

    /** The language that its mail is in. */
    public Language spoken() {
        return Language.named(language).orElseThrow();
    }

    public boolean isMail() {
        return kind.equals(MAIL);
    }
}
