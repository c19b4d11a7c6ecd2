/** The report that programs read. */
@NullMarked
package dev.slipway.reports.internal.json;

import org.jspecify.annotations.NullMarked;
