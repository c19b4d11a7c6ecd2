/** Comparisons of Slipway with others doing the same work. */
@NullMarked
package dev.slipway.bench;

import org.jspecify.annotations.NullMarked;
