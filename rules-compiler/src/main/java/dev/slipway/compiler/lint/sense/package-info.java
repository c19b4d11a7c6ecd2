/** Finds conditions that can be read and compiled, and cannot mean what their author meant. */
@NullMarked
package dev.slipway.compiler.lint.sense;

import org.jspecify.annotations.NullMarked;
