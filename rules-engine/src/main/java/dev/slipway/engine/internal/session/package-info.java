/** Runs the rules on facts, and makes alerts of their findings. */
@NullMarked
package dev.slipway.engine.internal.session;

import org.jspecify.annotations.NullMarked;
