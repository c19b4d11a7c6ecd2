/** Standing watch over one programme. */
@NullMarked
package dev.slipway.engine.internal.monitor;

import org.jspecify.annotations.NullMarked;
