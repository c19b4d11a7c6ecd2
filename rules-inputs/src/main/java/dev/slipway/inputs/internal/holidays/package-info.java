/** Holidays of countries, from a library. */
@NullMarked
package dev.slipway.inputs.internal.holidays;

import org.jspecify.annotations.NullMarked;
