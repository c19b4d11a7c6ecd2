/** The commands that judge and write reports: check, history, timeline and trend. */
@NullMarked
package dev.slipway.cli.report;

import org.jspecify.annotations.NullMarked;
