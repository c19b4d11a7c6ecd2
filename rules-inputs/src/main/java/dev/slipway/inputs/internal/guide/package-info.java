/** What {@code docs/inputs.md} says, written from the mappings that the readers themselves go by. */
@NullMarked
package dev.slipway.inputs.internal.guide;

import org.jspecify.annotations.NullMarked;
