/** What differs between two snapshots of a schedule, as text, page, workbook and JSON. */
@NullMarked
package dev.slipway.reports.internal.comparison;

import org.jspecify.annotations.NullMarked;
