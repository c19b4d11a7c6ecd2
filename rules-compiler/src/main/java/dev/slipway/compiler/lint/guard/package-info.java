/** Tells where a rule asks for a value that may not be there, without asking first whether it is. */
@NullMarked
package dev.slipway.compiler.lint.guard;

import org.jspecify.annotations.NullMarked;
