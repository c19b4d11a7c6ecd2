package dev.slipway.server.page.view;

/** What the page to sign in shows. */
public record Login(boolean hasFailed, boolean isFirst) {}
