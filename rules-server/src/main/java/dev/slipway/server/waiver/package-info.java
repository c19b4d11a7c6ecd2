/** Waivers, from request to end. */
@NullMarked
package dev.slipway.server.waiver;

import org.jspecify.annotations.NullMarked;
