/** Knows how people write conditions who come from spreadsheets, databases and other languages, and what they mean. */
@NullMarked
package dev.slipway.compiler.lint.writing;

import org.jspecify.annotations.NullMarked;
