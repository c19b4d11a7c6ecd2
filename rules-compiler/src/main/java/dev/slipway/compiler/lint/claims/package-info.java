/** What the conditions of a rule claim of things, and which claims are never, or always, true together. */
@NullMarked
package dev.slipway.compiler.lint.claims;

import org.jspecify.annotations.NullMarked;
