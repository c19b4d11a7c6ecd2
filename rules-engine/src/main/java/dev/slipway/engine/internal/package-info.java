/** How the engine works inside; not offered to others. */
@NullMarked
package dev.slipway.engine.internal;

import org.jspecify.annotations.NullMarked;
