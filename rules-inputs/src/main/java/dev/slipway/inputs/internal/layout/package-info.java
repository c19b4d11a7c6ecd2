/** Tables that are laid out in another way, turned into those with a row for each milestone and a column for each date. */
@NullMarked
package dev.slipway.inputs.internal.layout;

import org.jspecify.annotations.NullMarked;
