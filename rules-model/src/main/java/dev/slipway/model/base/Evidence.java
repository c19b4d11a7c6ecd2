package dev.slipway.model.base;

/**
 * One statement an alert rests on.
 *
 * @param where the file and line it was read from
 * @param text what it says, in a sentence a person can check against that line
 */
public record Evidence(Provenance where, String text) {}
