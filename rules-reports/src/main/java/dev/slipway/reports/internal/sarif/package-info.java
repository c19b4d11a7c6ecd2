/** The report for code scanners, as SARIF. */
@NullMarked
package dev.slipway.reports.internal.sarif;

import org.jspecify.annotations.NullMarked;
