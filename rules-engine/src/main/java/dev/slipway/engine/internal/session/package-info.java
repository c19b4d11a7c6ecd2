/** The rules at work on facts, and what they find told as alerts. */
@NullMarked
package dev.slipway.engine.internal.session;

import org.jspecify.annotations.NullMarked;
