/**
 * Runs the tests of rules, {@code *.test.yaml} next to each DRL file, and lists what they leave untested.
 * {@link dev.slipway.workbench.test.RuleTests} is the entry point.
 */
@NullMarked
package dev.slipway.workbench.test;

import org.jspecify.annotations.NullMarked;
