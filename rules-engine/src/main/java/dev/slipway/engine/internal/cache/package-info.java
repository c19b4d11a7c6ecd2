/** Keeps the compiled classes of authors' rules in files. */
@NullMarked
package dev.slipway.engine.internal.cache;

import org.jspecify.annotations.NullMarked;
