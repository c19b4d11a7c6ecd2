/**
 * The eight rules written by hand in plain Java, with a fold of their own: what the machine gives where nothing is
 * general. Each thing is worked out once and in place; thresholds are constants.
 */
@NullMarked
package dev.slipway.bench.handwritten;

import org.jspecify.annotations.NullMarked;
