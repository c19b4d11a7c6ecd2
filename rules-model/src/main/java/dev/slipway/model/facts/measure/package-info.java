/** What is computed from the forecasts of a milestone and from the weights of a programme. */
@NullMarked
package dev.slipway.model.facts.measure;

import org.jspecify.annotations.NullMarked;
