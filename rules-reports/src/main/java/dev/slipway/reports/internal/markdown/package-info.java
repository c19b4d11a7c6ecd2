/** The digest for a message or a wiki. */
@NullMarked
package dev.slipway.reports.internal.markdown;

import org.jspecify.annotations.NullMarked;
