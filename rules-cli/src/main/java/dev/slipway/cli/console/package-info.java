/** The environment of every command: standard output, standard error, the clock, and the exit code. */
@NullMarked
package dev.slipway.cli.console;

import org.jspecify.annotations.NullMarked;
