/** How far forecasts move: what past forecasts say of one that is made now, and how well they said it before. */
@NullMarked
package dev.slipway.model.foresight;

import org.jspecify.annotations.NullMarked;
