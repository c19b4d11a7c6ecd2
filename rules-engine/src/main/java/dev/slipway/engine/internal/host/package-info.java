/** What the engine must know of the process that it is in. */
@NullMarked
package dev.slipway.engine.internal.host;

import org.jspecify.annotations.NullMarked;
