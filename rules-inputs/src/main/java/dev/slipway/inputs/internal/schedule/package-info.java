/** Schedule files of planning tools, read through MPXJ where it is present. */
@NullMarked
package dev.slipway.inputs.internal.schedule;

import org.jspecify.annotations.NullMarked;
