package dev.slipway.server.base;

/** What a role allows. */
public enum Permission {
    READ,
    REPORT,
    PLAN,
    ASK_WAIVER,
    DECIDE_WAIVER,
    ADMINISTER
}
