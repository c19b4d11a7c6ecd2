package dev.slipway.workbench.test;

/**
 * One difference between the result of a case and what it expects.
 *
 * @param line of the test file, counted from 1
 * @param message what was expected and what was found
 */
public record CaseFailure(int line, String message) {}
