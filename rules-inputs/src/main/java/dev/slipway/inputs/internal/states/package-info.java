/** The words of tools and offices for what a milestone is, and what they think of it. */
@NullMarked
package dev.slipway.inputs.internal.states;

import org.jspecify.annotations.NullMarked;
