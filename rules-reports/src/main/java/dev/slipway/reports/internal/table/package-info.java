/** The report that people read in a terminal. */
@NullMarked
package dev.slipway.reports.internal.table;

import org.jspecify.annotations.NullMarked;
