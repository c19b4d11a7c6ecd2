package dev.slipway.flink.check;

/**
 * A range of a portfolio that was judged as if no programme stood in another.
 *
 * @param split its number
 * @param newlines how many line ends are before it
 * @param report the file with its part of the report
 * @param problems the file with its problems
 * @param figures what it comes to, see {@link AddedFigures}
 */
@SuppressWarnings("ArrayRecordComponent") // two are never compared, and Flink knows arrays
public record JudgedSplit(long split, long newlines, String report, String problems, long[] figures) {}
