/** The command: {@code Slipway} runs one of the subcommands, which stand in packages of their own. It holds no logic. */
@NullMarked
package dev.slipway.cli;

import org.jspecify.annotations.NullMarked;
