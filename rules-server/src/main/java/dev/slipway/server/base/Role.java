package dev.slipway.server.base;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is in a programme. */
public enum Role {
    /** Reads everything of the programme. */
    VIEWER(Permission.READ),
    /** Reports status too, and answers alerts. */
    REPORTER(Permission.READ, Permission.REPORT),
    /** Defines the programme too, and asks for waivers. */
    PLANNER(Permission.READ, Permission.REPORT, Permission.PLAN, Permission.ASK_WAIVER),
    /** Reads, and decides on waivers that others asked for. */
    APPROVER(Permission.READ, Permission.ASK_WAIVER, Permission.DECIDE_WAIVER),
    /** All of these, and subscriptions; of all programmes: users, tokens and audit too. */
    ADMIN(Permission.values());

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    /** {@code viewer}: what it is called in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
