/** The standard rules. */
@NullMarked
package dev.slipway.rules;

import org.jspecify.annotations.NullMarked;
