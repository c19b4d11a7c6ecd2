/** The options that several commands share, and the values that users write into them. */
@NullMarked
package dev.slipway.cli.options;

import org.jspecify.annotations.NullMarked;
