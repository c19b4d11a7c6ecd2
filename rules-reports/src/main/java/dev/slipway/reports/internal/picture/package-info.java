/** The timeline and the trend chart: what is drawn, and the pictures of a terminal. */
@NullMarked
package dev.slipway.reports.internal.picture;

import org.jspecify.annotations.NullMarked;
