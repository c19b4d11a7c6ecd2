/** The page: a file with map, timeline, trends and every alert. */
@NullMarked
package dev.slipway.reports.internal.html;

import org.jspecify.annotations.NullMarked;
