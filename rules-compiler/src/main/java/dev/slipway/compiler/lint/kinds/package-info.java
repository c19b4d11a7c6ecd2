/** What the names, values and texts of a rule are, as far as that is told without compiling; and where its problems are kept. */
@NullMarked
package dev.slipway.compiler.lint.kinds;

import org.jspecify.annotations.NullMarked;
