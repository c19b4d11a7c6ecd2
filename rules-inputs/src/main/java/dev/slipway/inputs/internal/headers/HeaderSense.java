package dev.slipway.inputs.internal.headers;

/**
 * What a header means.
 *
 * @param rank how clearly it says so: of two columns of one field the one with the lower rank is meant
 * @param number of a revision or baseline, 0 where it has none
 */
public record HeaderSense(HeaderField field, int rank, int number) {}
