/** The report for builds, as JUnit XML. */
@NullMarked
package dev.slipway.reports.internal.junit;

import org.jspecify.annotations.NullMarked;
