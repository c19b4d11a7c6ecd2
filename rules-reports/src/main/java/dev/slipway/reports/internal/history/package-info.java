/** When alerts were raised and cleared. */
@NullMarked
package dev.slipway.reports.internal.history;

import org.jspecify.annotations.NullMarked;
