package dev.slipway.server.base;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who asks, and what they are in which programme.
 *
 * @param name as audit and events call them: {@code user:anna}, {@code token:nightly}
 * @param principal what roles are granted to
 * @param roles by the id of a programme; those under {@code *} hold in all
 */
public record Caller(String name, String principal, Map<String, Role> roles) {

    /** All programmes, where a role is granted. */
    public static final String EVERYWHERE = "*";

    public Caller {
        roles = Map.copyOf(roles);
    }

    /** The server itself: the clock, the first start. */
    public static Caller server() {
        return new Caller("server", "server", Map.of(EVERYWHERE, Role.ADMIN));
    }

    /** Whether they may do so in the programme. */
    public boolean may(Permission permission, String programme) {
        return rolesIn(programme).stream().anyMatch(role -> role.may(permission));
    }

    /** Whether they may do so in every programme. */
    public boolean mayEverywhere(Permission permission) {
        return may(permission, EVERYWHERE);
    }

    /**
     * Makes sure that they may do so.
     *
     * @throws Refusal as not found where they may not even read it, else as forbidden
     */
    public void require(Permission permission, String programme) {
        if (!may(Permission.READ, programme)) {
            throw Refusal.noProgramme(programme);
        }
        if (!may(permission, programme)) {
            throw Refusal.forbidden("this needs another role in the programme " + programme);
        }
    }

    /**
     * Makes sure that they may do so in every programme.
     *
     * @throws Refusal as forbidden
     */
    public void requireEverywhere(Permission permission) {
        if (!mayEverywhere(permission)) {
            throw Refusal.forbidden("this needs the role admin in all programmes");
        }
    }

    private Set<Role> rolesIn(String programme) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        if (roles.containsKey(EVERYWHERE)) {
            held.add(roles.get(EVERYWHERE));
        }
        if (roles.containsKey(programme)) {
            held.add(roles.get(programme));
        }
        return held;
    }
}
