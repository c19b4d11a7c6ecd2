/** The deadlines and alerts as a calendar. */
@NullMarked
package dev.slipway.reports.internal.calendar;

import org.jspecify.annotations.NullMarked;
