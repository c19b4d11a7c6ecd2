package dev.slipway.flink.check;

/**
 * A programme of which another before it has the id.
 *
 * @param split the range that its line begins in
 * @param name what problems call it: file and line
 * @param firstId the id of the other
 * @param firstName what that one is called
 */
public record RepeatedProgramme(long split, String name, String firstId, String firstName) {}
