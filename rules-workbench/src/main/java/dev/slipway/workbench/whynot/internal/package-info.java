/** Explains why a rule stayed silent; not part of the public API. */
@NullMarked
package dev.slipway.workbench.whynot.internal;

import org.jspecify.annotations.NullMarked;
