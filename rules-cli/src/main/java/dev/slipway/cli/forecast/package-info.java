/** The commands that look ahead: forecasts beside what past ones say of them, and how well that did. */
@NullMarked
package dev.slipway.cli.forecast;

import org.jspecify.annotations.NullMarked;
