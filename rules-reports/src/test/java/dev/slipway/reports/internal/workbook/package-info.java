@org.jspecify.annotations.NullMarked
package dev.slipway.reports.internal.workbook;
