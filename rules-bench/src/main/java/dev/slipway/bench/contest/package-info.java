/** The contestants: different ways of judging the same portfolio by the same eight rules. */
@NullMarked
package dev.slipway.bench.contest;

import org.jspecify.annotations.NullMarked;
