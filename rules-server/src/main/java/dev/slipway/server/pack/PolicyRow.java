package dev.slipway.server.pack;

import dev.slipway.server.base.Content;

/**
 * Thresholds of a programme as they were received.
 *
 * @param source what problems and origins call them
 */
public record PolicyRow(String programmeId, int version, String source, Content body, String sha256) {}
