/** A programme seen ahead, for people and for machines. */
@NullMarked
package dev.slipway.reports.internal.foresight;

import org.jspecify.annotations.NullMarked;
