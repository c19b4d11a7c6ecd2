/** How rules are changed and the changes judged; not offered to others. */
@NullMarked
package dev.slipway.workbench.mutation.internal;

import org.jspecify.annotations.NullMarked;
