/** What other rules or thresholds would have changed in the past. */
@NullMarked
package dev.slipway.workbench.impact;

import org.jspecify.annotations.NullMarked;
