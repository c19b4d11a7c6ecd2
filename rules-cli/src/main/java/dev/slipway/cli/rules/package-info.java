/** The commands for rule authors: {@code slipway rules ...}. */
@NullMarked
package dev.slipway.cli.rules;

import org.jspecify.annotations.NullMarked;
