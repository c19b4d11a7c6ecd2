/** The commands of those who write rules: {@code slipway rules ...}. */
@NullMarked
package dev.slipway.cli.rules;

import org.jspecify.annotations.NullMarked;
