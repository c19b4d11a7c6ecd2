/**
 * Runs the tests of rules, {@code *.test.yaml} beside each DRL file, and tells what they leave untested.
 * {@link dev.slipway.workbench.test.RuleTests} is the front door.
 */
@NullMarked
package dev.slipway.workbench.test;

import org.jspecify.annotations.NullMarked;
