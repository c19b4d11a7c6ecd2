/** Writes assessments for machines and for people, one programme or a whole portfolio, as they become ready. */
@NullMarked
package dev.slipway.reports;

import org.jspecify.annotations.NullMarked;
