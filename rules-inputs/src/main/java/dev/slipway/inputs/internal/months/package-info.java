/** Columns that are called by months: of which year they are, where their headers do not say. */
@NullMarked
package dev.slipway.inputs.internal.months;

import org.jspecify.annotations.NullMarked;
