/** What every part of the model is built on: ids, places, day counts, severities, problems. */
@NullMarked
package dev.slipway.model.base;

import org.jspecify.annotations.NullMarked;
