/** Tells subscribers what happened, at least once and in order. */
@NullMarked
package dev.slipway.server.delivery;

import org.jspecify.annotations.NullMarked;
