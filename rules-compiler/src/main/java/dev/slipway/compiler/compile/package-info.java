/** Has Drools compile rules, and explains what it refuses. */
@NullMarked
package dev.slipway.compiler.compile;

import org.jspecify.annotations.NullMarked;
