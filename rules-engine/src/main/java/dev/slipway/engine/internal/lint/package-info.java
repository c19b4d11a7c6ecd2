/** Tells all that is wrong with a pack of rules at once, at the author's own place. */
@NullMarked
package dev.slipway.engine.internal.lint;

import org.jspecify.annotations.NullMarked;
