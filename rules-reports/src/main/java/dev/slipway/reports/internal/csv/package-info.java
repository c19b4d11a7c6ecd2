/** The alerts as rows. */
@NullMarked
package dev.slipway.reports.internal.csv;

import org.jspecify.annotations.NullMarked;
