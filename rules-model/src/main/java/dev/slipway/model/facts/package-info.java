/** The fold of reports as of a day, and the facts that rules see. */
@NullMarked
package dev.slipway.model.facts;

import org.jspecify.annotations.NullMarked;
