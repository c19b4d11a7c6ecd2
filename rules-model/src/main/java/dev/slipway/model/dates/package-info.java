/** Dates as windows: precision, spellings, calendars. */
@NullMarked
package dev.slipway.model.dates;

import org.jspecify.annotations.NullMarked;
