package dev.slipway.server.access;

import dev.slipway.model.base.Sha256;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.OwnFile;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
import dev.slipway.server.base.Settings;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the first administrator comes in: by a link that works once, or by a token in a file. */
@Component
public class FirstAdmin {

    private static final int TOKEN_DAYS = 90;

    private volatile Optional<String> codeSha256 = Optional.empty();
    private final Settings settings;
    private final Tokens tokens;
    private final Users users;

    FirstAdmin(Settings settings, Tokens tokens, Users users) {
        this.settings = settings;
        this.tokens = tokens;
        this.users = users;
    }

    /** Writes a fresh token where the one who started the server asked for it. */
    public void writeToken() {
        settings.adminTokenFile().ifPresent(file -> {
            Tokens.Made made =
                    tokens.add(Caller.server(), "admin-token-file", Role.ADMIN, Caller.EVERYWHERE, TOKEN_DAYS);
            OwnFile.write(file, made.token() + "\n");
        });
    }

    /** A code for the page where the first administrator, or one after the last, chooses a password; empty where one can sign in. */
    public Optional<String> freshCode() {
        if (users.hasAdministrator()) {
            return Optional.empty();
        }
        String code = SecretCode.fresh();
        codeSha256 = Optional.of(Sha256.of(code));
        return Optional.of(code);
    }

    /** Whether the code is the one that was given out, and nobody used it. */
    public boolean isValid(String code) {
        return codeSha256.filter(known -> isSame(known, Sha256.of(code))).isPresent() && !users.hasAdministrator();
    }

    /**
     * Adds the first administrator.
     *
     * @throws Refusal if the code is not the one that was given out, or was used
     */
    public synchronized void accept(String code, String name, String password) {
        if (!isValid(code)) {
            throw Refusal.forbidden(
                    "this link was used, or is of an earlier start; start the server again for a new one");
        }
        users.add(Caller.server(), name, password, Role.ADMIN, Caller.EVERYWHERE);
        codeSha256 = Optional.empty();
    }

    private static boolean isSame(String one, String two) {
        return MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                two.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
