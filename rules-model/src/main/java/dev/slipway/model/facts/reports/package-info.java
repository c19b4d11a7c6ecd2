/** The reports that were made, by what they are on: sorted, gathered in series, and learned from. */
@NullMarked
package dev.slipway.model.facts.reports;

import org.jspecify.annotations.NullMarked;
