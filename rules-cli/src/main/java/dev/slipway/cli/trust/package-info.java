/** Whose rules may run: those of a folder only where its user said so. */
@NullMarked
package dev.slipway.cli.trust;

import org.jspecify.annotations.NullMarked;
