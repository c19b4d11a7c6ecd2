/**
 * Rules as their author wrote them: what stands where in a file of DRL. For tools that show, check or change the text
 * of rules; {@link dev.slipway.compiler.drl.DrlSource#parse} is the front door.
 */
@NullMarked
package dev.slipway.compiler.drl;

import org.jspecify.annotations.NullMarked;
