/** Earlier days judged again. */
@NullMarked
package dev.slipway.engine.internal.history;

import org.jspecify.annotations.NullMarked;
