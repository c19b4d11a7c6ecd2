/** How the sheets of a workbook are put together; what stands in them is up to the report. */
@org.jspecify.annotations.NullMarked
package dev.slipway.reports.internal.workbook;
