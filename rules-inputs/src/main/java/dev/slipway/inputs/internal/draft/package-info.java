/** A first programme.yaml, drawn from files of other tools. */
@NullMarked
package dev.slipway.inputs.internal.draft;

import org.jspecify.annotations.NullMarked;
