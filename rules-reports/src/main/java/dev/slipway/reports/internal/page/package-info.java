/** What the HTML page shows, put into words already, so that its templates decide nothing. */
@NullMarked
package dev.slipway.reports.internal.page;

import org.jspecify.annotations.NullMarked;
