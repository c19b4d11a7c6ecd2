package dev.slipway.workbench.test;

/**
 * One way in which a case did not turn out as expected.
 *
 * @param line of the test file, counted from 1
 * @param message what was expected and what was found
 */
public record CaseFailure(int line, String message) {}
