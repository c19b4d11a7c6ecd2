/**
 * Explains why a rule stayed silent: the first part of its condition that was not met, and the values that it met.
 * {@link dev.slipway.workbench.whynot.WhyNot#of} is the entry point.
 */
@NullMarked
package dev.slipway.workbench.whynot;

import org.jspecify.annotations.NullMarked;
