package dev.slipway.server.access;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens of programs: 256 random bits, of which a hash is kept; shown once, and ended by a day or by hand. */
@Component
public class Tokens {

    private static final String PREFIX = "slw_";
    private static final int PREFIX_BYTES = 6;
    private static final int MOST_DAYS = 366;
    private static final int MOST_NAME = 200;

    private final JdbcClient jdbc;
    private final Grants grants;
    private final ServerClock clock;
    private final Ledger ledger;

    Tokens(JdbcClient jdbc, Grants grants, ServerClock clock, Ledger ledger) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.clock = clock;
        this.ledger = ledger;
    }

    /** A token without what it opens with. */
    public record TokenRow(
            String id,
            String prefix,
            String name,
            String madeBy,
            OffsetDateTime madeAt,
            OffsetDateTime expiresAt,
            @Nullable LocalDate lastUsedDay,
            @Nullable OffsetDateTime revokedAt) {}

    /** A token that was made, with what it opens with: this once. */
    public record Made(String id, String token, OffsetDateTime expiresAt) {}

    private record Known(
            String id,
            String sha256,
            String name,
            OffsetDateTime expiresAt,
            @Nullable LocalDate lastUsedDay,
            @Nullable OffsetDateTime revokedAt) {}

    /** Whoever sent it; empty where it is none, ended or was revoked. */
    public Optional<Caller> caller(String token) {
        int end = token.indexOf('_', PREFIX.length());
        if (!token.startsWith(PREFIX) || end < 0) {
            return Optional.empty();
        }
        OffsetDateTime now = clock.now();
        return jdbc.sql(
                        "select id, sha256, name, expires_at, last_used_day, revoked_at from api_token where prefix = ?")
                .param(token.substring(PREFIX.length(), end))
                .query(Known.class)
                .optional()
                .filter(known -> known.revokedAt() == null && known.expiresAt().isAfter(now))
                .filter(known -> isSame(known.sha256(), Sha256.of(token)))
                .map(known -> used(known, now.toLocalDate()));
    }

    /**
     * Makes one with a role in a programme, or everywhere.
     *
     * @throws Refusal if the caller may not give that role
     */
    @Transactional
    public Made add(Caller caller, String name, Role role, String programme, int days) {
        if (programme.equals(Caller.EVERYWHERE)) {
            caller.requireEverywhere(Permission.ADMINISTER);
        } else {
            caller.require(Permission.ADMINISTER, programme);
        }
        if (name.isBlank()) {
            throw Refusal.invalid("name", "a token needs a name", "say what uses it");
        }
        KeptText.require("name", name, MOST_NAME);
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.invalid("days", "a token lasts 1 to " + MOST_DAYS + " days", "leave it out for 90");
        }
        OffsetDateTime now = clock.now();
        String id = UUID.randomUUID().toString();
        String prefix = SecretCode.ofBytes(PREFIX_BYTES).replace('_', '-');
        String token = PREFIX + prefix + "_" + SecretCode.fresh();
        jdbc.sql("insert into api_token (id, prefix, sha256, name, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, prefix, Sha256.of(token), name, caller.name(), now, now.plusDays(days))
                .update();
        grants.grant("token:" + id, programme, role);
        ledger.enter(caller, now, "token added", id, name + ", " + role.word() + " in " + programme);
        return new Made(id, token, now.plusDays(days));
    }

    /** All of them, newest first. */
    public List<TokenRow> list(Caller caller) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return jdbc.sql(
                        "select id, prefix, name, made_by, made_at, expires_at, last_used_day, revoked_at from api_token"
                                + " order by made_at desc, id")
                .query(TokenRow.class)
                .list();
    }

    /**
     * Ends one at once.
     *
     * @throws Refusal if there is none
     */
    @Transactional
    public void revoke(Caller caller, String id) {
        caller.requireEverywhere(Permission.ADMINISTER);
        OffsetDateTime now = clock.now();
        int revoked = jdbc.sql("update api_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(now, id)
                .update();
        if (revoked == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "there is no token " + id + " in force");
        }
        ledger.enter(caller, now, "token revoked", id, "");
    }

    private Caller used(Known known, LocalDate today) {
        if (!today.equals(known.lastUsedDay())) {
            jdbc.sql("update api_token set last_used_day = ? where id = ?")
                    .params(today, known.id())
                    .update();
        }
        return grants.caller("token:" + known.name(), "token:" + known.id());
    }

    private static boolean isSame(String one, String two) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), two.getBytes(StandardCharsets.UTF_8));
    }
}
