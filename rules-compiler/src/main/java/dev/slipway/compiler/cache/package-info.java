/** Keeps the compiled classes of authors' rules in files. */
@NullMarked
package dev.slipway.compiler.cache;

import org.jspecify.annotations.NullMarked;
