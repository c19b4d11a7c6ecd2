/** Writes reports to their output as assessments arrive. */
@NullMarked
package dev.slipway.reports.internal.stream;

import org.jspecify.annotations.NullMarked;
