package dev.slipway.flink.watch;

/**
 * Something that counts from its arrival on.
 *
 * @param programme the id; empty where it is for all
 * @param kind as in {@link Arrived}
 * @param held what is kept of it
 */
public record TimedEntry(String programme, String kind, Held held) {}
