/** Not part of the public API of the workbench. */
@NullMarked
package dev.slipway.workbench.internal;

import org.jspecify.annotations.NullMarked;
