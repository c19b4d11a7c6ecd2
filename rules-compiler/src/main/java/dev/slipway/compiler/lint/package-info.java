/** Tells all that is wrong with a pack of rules at once, at the author's own place. */
@NullMarked
package dev.slipway.compiler.lint;

import org.jspecify.annotations.NullMarked;
