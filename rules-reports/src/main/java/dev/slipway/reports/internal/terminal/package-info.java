/** Text for a terminal: spans, columns, wrapping and colour. */
@NullMarked
package dev.slipway.reports.internal.terminal;

import org.jspecify.annotations.NullMarked;
