/** What an editor offers while a rule is written: what may stand at a place, and what stands there means. */
@NullMarked
package dev.slipway.compiler.assist;

import org.jspecify.annotations.NullMarked;
