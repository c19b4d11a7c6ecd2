package dev.slipway.server.programme;

import dev.slipway.server.base.Content;

/**
 * A definition of a programme, or thresholds of its own, as they were received.
 *
 * @param source what evidence, problems and origins call it
 */
public record Document(String programmeId, int version, String source, Content body, String sha256) {}
