package dev.slipway.flink.check;

/**
 * Where a programme stands, by which it is found whether another has its id.
 *
 * @param seen what is seen of its id: the same of two that look the same
 * @param id its id
 * @param name what problems call it: file and line
 * @param line that it stands in
 * @param split the range that the line begins in
 */
public record ProgrammePlace(String seen, String id, String name, int line, long split) {}
