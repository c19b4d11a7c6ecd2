/** What all reports say alike: words of an alert, the verdict, counts, order, comparison with an earlier report. */
@NullMarked
package dev.slipway.reports.internal.say;

import org.jspecify.annotations.NullMarked;
