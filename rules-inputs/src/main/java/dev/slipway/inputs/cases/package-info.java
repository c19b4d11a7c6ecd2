/**
 * Reads the test cases of rules, {@code *.test.yaml}: programmes and reports made up for a rule, and what it is
 * expected to find. {@link dev.slipway.inputs.cases.CaseFile#read} is the front door.
 */
@NullMarked
package dev.slipway.inputs.cases;

import org.jspecify.annotations.NullMarked;
