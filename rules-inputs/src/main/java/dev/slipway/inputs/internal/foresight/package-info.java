/** Reference classes in files. */
@NullMarked
package dev.slipway.inputs.internal.foresight;

import org.jspecify.annotations.NullMarked;
