/** What compiled rules of a strict pack call while they judge. It is public for them, and no part of what hosts use. */
@NullMarked
package dev.slipway.engine.strict;

import org.jspecify.annotations.NullMarked;
