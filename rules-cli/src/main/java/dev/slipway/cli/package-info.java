/** The command: reads its arguments, wires inputs, engine and reports together, and holds no logic of its own. */
@NullMarked
package dev.slipway.cli;

import org.jspecify.annotations.NullMarked;
