/**
 * Tells how far the conditions of rules get on facts: what coverage of tests and the question why a rule stayed silent
 * rest on. {@link dev.slipway.compiler.probe.RuleProbe} is the front door.
 */
@NullMarked
package dev.slipway.compiler.probe;

import org.jspecify.annotations.NullMarked;
