/** How the sheets of a workbook are put together; the report decides on their content. */
@org.jspecify.annotations.NullMarked
package dev.slipway.reports.internal.workbook;
