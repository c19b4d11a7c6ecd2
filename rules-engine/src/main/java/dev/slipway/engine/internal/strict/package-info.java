/** What strict rules may use, and whether compiled rules keep to it. */
@NullMarked
package dev.slipway.engine.internal.strict;

import org.jspecify.annotations.NullMarked;
