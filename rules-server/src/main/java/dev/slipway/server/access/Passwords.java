package dev.slipway.server.access;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords of people: changed by who has one, or chosen anew by a link that an administrator hands over. */
@Component
public class Passwords {

    private static final int LINK_DAYS = 3;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final ServerClock clock;
    private final Ledger ledger;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, ServerClock clock, Ledger ledger) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
        this.ledger = ledger;
    }

    /** A code that opens the page of a new password once, and until when; shown this once. */
    public record Link(String code, OffsetDateTime until) {}

    /**
     * Changes one's own; whoever else is signed in under the name is so no more.
     *
     * @param session the one that goes on
     * @return whether the old password was right; if not, nothing was changed
     * @throws Refusal if the new one is too short
     */
    @Transactional
    public boolean change(Caller caller, String name, String old, String fresh, String session) {
        boolean isRight = jdbc.sql("select password_hash from app_user where name = ? and disabled_at is null")
                .param(name)
                .query(String.class)
                .optional()
                .filter(hash -> encoder.matches(old, hash))
                .isPresent();
        if (isRight) {
            set(caller, name, fresh, "password changed", session);
        }
        return isRight;
    }

    /**
     * Makes a link for somebody who forgot theirs. Until it is used the old password holds; a link before it ends.
     *
     * @throws Refusal if there is nobody of that name who may sign in
     */
    @Transactional
    public Link link(Caller caller, String name) {
        caller.requireEverywhere(Permission.ADMINISTER);
        OffsetDateTime now = clock.now();
        Link link = new Link(SecretCode.fresh(), now.plusDays(LINK_DAYS));
        int made = jdbc.sql(
                        "update app_user set reset_sha256 = ?, reset_until = ? where name = ? and disabled_at is null")
                .params(Sha256.of(link.code()), link.until(), name)
                .update();
        if (made == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "nobody called " + name + " may sign in");
        }
        ledger.enter(caller, now, "password link made", name, "");
        return link;
    }

    /** Whose password a link changes; empty where it was used, or has ended. */
    public Optional<String> nameOf(String code) {
        return jdbc.sql("select name from app_user where reset_sha256 = ? and reset_until > ? and disabled_at is null")
                .params(Sha256.of(code), clock.now())
                .query(String.class)
                .optional();
    }

    /**
     * Takes the password that somebody chose by a link.
     *
     * @throws Refusal if the link was used or has ended, or the password is too short
     */
    @Transactional
    public void accept(String code, String fresh) {
        String name = nameOf(code)
                .orElseThrow(() ->
                        Refusal.forbidden("this link was used, or has ended; ask an administrator for a new one"));
        set(new Caller("user:" + name, "user:" + name, Map.of()), name, fresh, "password chosen by link", "");
    }

    private void set(Caller caller, String name, String fresh, String what, String session) {
        String hash = NewPassword.of(fresh).hash(encoder);
        jdbc.sql("update app_user set password_hash = ?, reset_sha256 = null, reset_until = null where name = ?")
                .params(hash, name)
                .update();
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(name, session)
                .update();
        ledger.enter(caller, clock.now(), what, name, "");
    }
}
