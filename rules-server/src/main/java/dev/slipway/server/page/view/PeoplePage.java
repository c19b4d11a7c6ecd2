package dev.slipway.server.page.view;

import dev.slipway.server.access.Passwords;
import dev.slipway.server.access.Tokens.TokenRow;
import dev.slipway.server.access.Users.GrantRow;
import dev.slipway.server.access.Users.UserRow;
import dev.slipway.server.base.Role;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who may come in: people and programs.
 *
 * @param made a token that was just made, shown this once
 * @param link to a new password that was just made, shown this once
 */
public record PeoplePage(
        List<UserRow> users,
        List<GrantRow> grants,
        List<TokenRow> tokens,
        OffsetDateTime now,
        Optional<String> made,
        Optional<PasswordLink> link) {

    /** A link by which somebody chooses a new password. */
    public record PasswordLink(String name, Passwords.Link link) {}

    public PeoplePage {
        users = List.copyOf(users);
        grants = List.copyOf(grants);
        tokens = List.copyOf(tokens);
    }

    /** The roles of somebody. */
    public List<GrantRow> of(UserRow user) {
        return grants.stream()
                .filter(grant -> grant.principal().equals("user:" + user.name()))
                .toList();
    }

    public boolean isInForce(TokenRow token) {
        return token.revokedAt() == null && token.expiresAt().isAfter(now);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
