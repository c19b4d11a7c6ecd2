package dev.slipway.model.alerts;

/**
 * A file, or a line of one, that went into an assessment.
 *
 * @param path as given; with {@code :line} for a line of an NDJSON portfolio
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record InputFile(String path, String sha256) {}
