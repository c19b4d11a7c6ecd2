/** Keeps the alerts of one programme up to date while reports arrive. */
@NullMarked
package dev.slipway.engine.internal.monitor;

import org.jspecify.annotations.NullMarked;
