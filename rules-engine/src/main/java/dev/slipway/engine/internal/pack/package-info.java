/** Packs of rules, read and loaded. */
@NullMarked
package dev.slipway.engine.internal.pack;

import org.jspecify.annotations.NullMarked;
