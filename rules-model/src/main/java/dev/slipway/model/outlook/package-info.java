/** A programme seen ahead: what its forecasts may say later, and how well that was foreseen so far. */
@NullMarked
package dev.slipway.model.outlook;

import org.jspecify.annotations.NullMarked;
