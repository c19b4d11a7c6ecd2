/** The command explain: why an alert was raised, or why there is none. */
@NullMarked
package dev.slipway.cli.explain;

import org.jspecify.annotations.NullMarked;
