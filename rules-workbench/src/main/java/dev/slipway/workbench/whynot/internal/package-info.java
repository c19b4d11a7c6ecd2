/** How a rule's silence is explained; not offered to others. */
@NullMarked
package dev.slipway.workbench.whynot.internal;

import org.jspecify.annotations.NullMarked;
