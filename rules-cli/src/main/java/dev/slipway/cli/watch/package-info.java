/** The command watch: files that change, and the alerts that change with them. */
@NullMarked
package dev.slipway.cli.watch;

import org.jspecify.annotations.NullMarked;
