package dev.slipway.server.page.view;

/**
 * What would come of a form, or came of it.
 *
 * @param form what was typed
 * @param key by which the server knows the same form again
 */
public record StatusReported(StatusForm form, IntakeAnswer answer, String key) {}
