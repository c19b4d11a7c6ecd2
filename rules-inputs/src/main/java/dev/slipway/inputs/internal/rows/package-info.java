/** Reads the rows of a recognised table as activities; every row is accounted for. */
@NullMarked
package dev.slipway.inputs.internal.rows;

import org.jspecify.annotations.NullMarked;
