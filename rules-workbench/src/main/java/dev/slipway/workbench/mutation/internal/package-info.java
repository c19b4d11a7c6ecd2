/** Changes rules and judges the changes; not part of the public API. */
@NullMarked
package dev.slipway.workbench.mutation.internal;

import org.jspecify.annotations.NullMarked;
