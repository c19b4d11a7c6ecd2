/** Rules to start from. */
@NullMarked
package dev.slipway.workbench.internal.skeleton;

import org.jspecify.annotations.NullMarked;
