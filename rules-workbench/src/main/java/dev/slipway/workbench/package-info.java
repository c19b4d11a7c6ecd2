/** The workbench for rule authors. */
@NullMarked
package dev.slipway.workbench;

import org.jspecify.annotations.NullMarked;
