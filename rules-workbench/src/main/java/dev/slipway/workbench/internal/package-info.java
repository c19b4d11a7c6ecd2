/** What the workbench does not offer. */
@NullMarked
package dev.slipway.workbench.internal;

import org.jspecify.annotations.NullMarked;
