/** How each format is written; not offered. */
@NullMarked
package dev.slipway.reports.internal;

import org.jspecify.annotations.NullMarked;
