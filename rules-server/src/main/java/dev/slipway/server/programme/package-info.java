/** Programmes and their definitions, as they are kept. */
@NullMarked
package dev.slipway.server.programme;

import org.jspecify.annotations.NullMarked;
