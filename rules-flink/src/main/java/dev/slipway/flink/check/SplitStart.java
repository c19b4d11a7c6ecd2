package dev.slipway.flink.check;

/**
 * Where a range of a portfolio stands in it. Public for Flink, as all that travels between its machines.
 *
 * @param split its number, from 0
 * @param newlines how many line ends are in it, or before it
 */
public record SplitStart(long split, long newlines) {}
