/** What the columns of a table mean: the tools whose exports are tables, and the sheets of offices. */
@NullMarked
package dev.slipway.inputs.internal.columns;

import org.jspecify.annotations.NullMarked;
