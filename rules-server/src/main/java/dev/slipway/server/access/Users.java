package dev.slipway.server.access;

import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who sign in by a password, which is kept as a hash of Argon2id. */
@Component
public class Users {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,100}");

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final ServerClock clock;
    private final Ledger ledger;

    Users(
            JdbcClient jdbc,
            Grants grants,
            Administrators administrators,
            PasswordEncoder passwords,
            ServerClock clock,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.administrators = administrators;
        this.passwords = passwords;
        this.clock = clock;
        this.ledger = ledger;
    }

    /** Somebody who signs in. */
    public record UserRow(String name, OffsetDateTime madeAt, @Nullable OffsetDateTime disabledAt) {}

    /** What a user is in all programmes or in one. */
    public record GrantRow(String principal, String programme, String role) {}

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from app_user").query(Long.class).single() == 0;
    }

    /** The hash of the password of somebody who may sign in. */
    Optional<String> passwordHash(String name) {
        return jdbc.sql("select password_hash from app_user where name = ? and disabled_at is null")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Somebody who signed in, with the roles that they have now. */
    public Optional<Caller> caller(String name) {
        return passwordHash(name).map(hash -> grants.caller("user:" + name, "user:" + name));
    }

    /** Whether somebody can sign in who administers the whole server. */
    public boolean hasAdministrator() {
        return administrators.hasOne();
    }

    /**
     * Adds somebody with a role in a programme, or everywhere; or lets in again, with that role alone, who was shut out.
     *
     * @throws Refusal if somebody of that name may sign in, or the password is too short
     */
    @Transactional
    public void add(Caller caller, String name, String password, Role role, String programme) {
        caller.requireEverywhere(Permission.ADMINISTER);
        if (!NAME.matcher(name).matches()) {
            throw Refusal.invalid("name", "a name has up to 100 letters, digits and . _ @ -", "");
        }
        String hash = NewPassword.of(password).hash(passwords);
        OffsetDateTime now = clock.now();
        int added = jdbc.sql("insert into app_user (name, password_hash, language, made_at) values (?, ?, '', ?)"
                        + " on conflict do nothing")
                .params(name, hash, now)
                .update();
        if (added == 0) {
            letInAgain(name, hash);
        }
        grants.grant("user:" + name, programme, role);
        ledger.enter(
                caller, now, added == 0 ? "user let in again" : "user added", name, role.word() + " in " + programme);
    }

    private void letInAgain(String name, String hash) {
        int changed = jdbc.sql("update app_user set password_hash = ?, disabled_at = null"
                        + " where name = ? and disabled_at is not null")
                .params(hash, name)
                .update();
        if (changed == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "there is somebody called " + name);
        }
    }

    /**
     * Gives somebody a role in a programme, or everywhere, in place of the one before.
     *
     * @throws Refusal if nobody of that name may sign in, or it would take the last administrator
     */
    @Transactional
    public void grant(Caller caller, String name, Role role, String programme) {
        caller.requireEverywhere(Permission.ADMINISTER);
        requireKnown(name);
        if (role != Role.ADMIN) {
            requireAnotherAdministrator(name, programme);
        }
        grants.grant("user:" + name, programme, role);
        ledger.enter(caller, clock.now(), "role granted", name, role.word() + " in " + programme);
    }

    /**
     * Takes away the role that somebody has in a programme, or everywhere.
     *
     * @throws Refusal if they have none there, or it would take the last administrator
     */
    @Transactional
    public void withdraw(Caller caller, String name, String programme) {
        caller.requireEverywhere(Permission.ADMINISTER);
        requireKnown(name);
        requireAnotherAdministrator(name, programme);
        if (!grants.withdraw("user:" + name, programme)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, name + " has no role in " + programme);
        }
        ledger.enter(caller, clock.now(), "role taken away", name, "in " + programme);
    }

    /**
     * Lets somebody sign in no more, and ends where they are signed in.
     *
     * @throws Refusal if nobody of that name may sign in, or they are the last administrator
     */
    @Transactional
    public void disable(Caller caller, String name) {
        caller.requireEverywhere(Permission.ADMINISTER);
        requireKnown(name);
        administrators.requireAnotherThan(name);
        OffsetDateTime now = clock.now();
        jdbc.sql("update app_user set disabled_at = ?, reset_sha256 = null, reset_until = null where name = ?")
                .params(now, name)
                .update();
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(name)
                .update();
        grants.withdraw("user:" + name);
        ledger.enter(caller, now, "user disabled", name, "");
    }

    public List<UserRow> list(Caller caller) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return jdbc.sql("select name, made_at, disabled_at from app_user order by name")
                .query(UserRow.class)
                .list();
    }

    /** All roles of users. */
    public List<GrantRow> grants(Caller caller) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return jdbc.sql("select principal, programme, role from grant_ where principal like 'user:%'"
                        + " order by principal, programme")
                .query(GrantRow.class)
                .list();
    }

    private void requireAnotherAdministrator(String name, String programme) {
        if (programme.equals(Caller.EVERYWHERE)) {
            administrators.requireAnotherThan(name);
        }
    }

    private void requireKnown(String name) {
        Optional<UserRow> known = jdbc.sql("select name, made_at, disabled_at from app_user where name = ?")
                .param(name)
                .query(UserRow.class)
                .optional();
        if (known.isEmpty()) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "there is nobody called " + name);
        }
        if (known.get().disabledAt() != null) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, name + " was shut out; add them again, with a new password, to let them in");
        }
    }
}
