package dev.slipway.workbench.facts;

/**
 * A value that a property has in a programme.
 *
 * @param value in words
 * @param subject of what: {@code terminal/milestone}, a terminal's or the programme's id
 */
public record FactExample(String value, String subject) {}
