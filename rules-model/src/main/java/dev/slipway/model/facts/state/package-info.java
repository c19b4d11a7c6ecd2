/** The state of a milestone as of a day, folded from what reports say of it. */
@NullMarked
package dev.slipway.model.facts.state;

import org.jspecify.annotations.NullMarked;
