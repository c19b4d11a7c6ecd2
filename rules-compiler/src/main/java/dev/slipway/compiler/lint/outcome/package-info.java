/** Looks at what rules do with what they match: that each makes one finding, on what it says it judges, and no more. */
@NullMarked
package dev.slipway.compiler.lint.outcome;

import org.jspecify.annotations.NullMarked;
