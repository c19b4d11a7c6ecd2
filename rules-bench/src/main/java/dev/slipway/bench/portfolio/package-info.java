/** Realistic portfolios drawn from a seed, in memory and as the files that Slipway reads. */
@NullMarked
package dev.slipway.bench.portfolio;

import org.jspecify.annotations.NullMarked;
