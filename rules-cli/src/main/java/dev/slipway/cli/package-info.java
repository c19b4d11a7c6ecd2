/** The command: {@code Slipway} runs one of the subcommands, each in a package of its kind. It holds no logic. */
@NullMarked
package dev.slipway.cli;

import org.jspecify.annotations.NullMarked;
