package dev.slipway.server.page.view;

/** What the page of the first administrator shows. */
public record Welcome(String code, boolean isValid) {}
